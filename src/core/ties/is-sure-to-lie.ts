/** Whether an event counts as lying in a window, and not only may. */
import { DAY, type Extent } from '../dates.ts'
import { knownStartOf } from './known-start.ts'

/**
 * Of an event that shares some time with the window (milliseconds of UTC, `end` excluded). Where its dates cross a border of the window,
 * half of it or four weeks have to lie inside: an act of "July 2023 or later" is not one of the weeks before the 26th. Of an act without
 * a known beginning only the last day is sure; what only stands (*allied with*, until a date) is taken to have stood for the year before.
 */
export function isSureToLie(start: number, end: number, isStanding: boolean, window: Extent): boolean {
  const from = isStanding && start === -Infinity && end !== Infinity ? end - YEAR : knownStartOf(start, end)
  if (from === undefined) return false
  return Math.min(end, window.end) - Math.max(from, window.start) >= Math.min((end - from) / 2, FOUR_WEEKS)
}

const FOUR_WEEKS = 28 * DAY
const YEAR = 365 * DAY
