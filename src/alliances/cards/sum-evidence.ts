/** By how much something is told: events, what tells of them, and where. */
import type { EventTable } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'

export interface EvidenceSum {
  readonly events: number
  /** Sentences or rows. */
  readonly tellings: number
  /** Numbers of the sources of which at least one event is among them. */
  readonly sources: ReadonlySet<number>
}

/** Of some ties of a table. */
export function sumEvidence({ source }: Pick<EventTable, 'source'>, ties: readonly Tie[]): EvidenceSum {
  const sources = new Set<number>()
  let [events, tellings] = [0, 0]
  for (const tie of ties) {
    events += tie.events.length
    tellings += tie.tellings
    for (const event of tie.events) sources.add(source[event] as number)
  }
  return { events, tellings, sources }
}
