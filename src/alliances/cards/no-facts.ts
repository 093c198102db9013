/** Of the events of a tie, those that are no facts: planned, alleged or denied, and let in. */
import { FIRMNESSES, type EventTable, type Firmness } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'

type NoFact = Exclude<Firmness, 'affirmed'>

const AFFIRMED = FIRMNESSES.indexOf('affirmed')

/** Whether nothing in the tie is told as having happened. */
export function isNoFact({ firmness }: EventTable, { events }: Pick<Tie, 'events'>): boolean {
  return events.length > 0 && events.every((event) => firmness[event] !== AFFIRMED)
}

/** How many events of each firmness but `affirmed`; those that there are. */
export function countNoFacts(
  { firmness }: EventTable,
  { events }: Pick<Tie, 'events'>,
): { readonly firmness: NoFact; readonly count: number }[] {
  const counts = new Map<NoFact, number>()
  for (const event of events) {
    const one = FIRMNESSES[firmness[event] as number]
    if (one !== undefined && one !== 'affirmed') counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  return [...counts].map(([one, count]) => ({ firmness: one, count }))
}
