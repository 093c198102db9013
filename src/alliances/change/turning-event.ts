/** The event that a change can be read from. */
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { Extent } from '../../core/dates.ts'
import { signOfCoding } from '../../core/ties/score-of-coding.ts'
import type { Ties } from '../../core/ties/tie-types.ts'

/** The first event of the new window that has the sign of the tie after, by preference one that is known to begin in it; of a tie that
 * ended, the last event that it had. `undefined` where no event has the sign. */
export function turningEvent({ before, after }: Pick<ChangedTie, 'before' | 'after'>, now: Ties, window: Extent): number | undefined {
  const { table, choices } = now
  if (!after) return before?.events.at(-1)
  const fitting = after.events.filter((event) => {
    const coding = table.codings[table.coding[event] as number]
    return after.sign === 0 || (coding !== undefined && signOfCoding(coding, choices.scale) === after.sign)
  })
  return fitting.find((event) => (table.start[event] as number) >= window.start) ?? fitting[0]
}
