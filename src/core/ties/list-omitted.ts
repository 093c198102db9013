/** Behind the number of events that are left out stand the events. */
import type { Omission, Ties } from './tie-types.ts'

/** Numbers of the events that are in no tie for this reason, in the order of the table: as many as `ties.omitted[reason]`. */
export function listOmitted({ table, omissionOf }: Ties, reason: Omission): number[] {
  const events: number[] = []
  for (let event = 0; event < table.size; event++) if (omissionOf(event) === reason) events.push(event)
  return events
}
