/** What is known of when an event was. */
import { DAY } from '../dates.ts'

/** From when on an event is sure to have lain: of what has no known beginning only the last day is sure. Milliseconds of UTC;
 * `undefined` where it has no date at all. */
export function knownStartOf(start: number, end: number): number | undefined {
  if (start !== -Infinity) return start
  return end === Infinity ? undefined : end - DAY
}
