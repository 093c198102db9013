/** Windows of one length that follow each other on a grid of half months, so that each begins on a 1st or a 16th. */
import type { Extent } from '../../core/dates.ts'

/** Months that a window may be long. Each is a whole number of half months when it is divided by four. */
export const PLAY_LENGTHS = [2, 6, 12, 24, 36] as const
export type PlayLength = (typeof PLAY_LENGTHS)[number]

/**
 * The window of `months` that is a quarter of its length later (1) or earlier (-1) than the given one. Without a window it is the first of
 * `whole`, or the last. A window of another length gives way to one of this length that begins where it began. `undefined` where it would
 * lie outside of `whole`.
 */
export function nextWindow(window: Extent | undefined, whole: Extent, months: PlayLength, direction: 1 | -1): Extent | undefined {
  const length = 2 * months
  const [first, last] = [halfMonthOf(whole.start), halfMonthOf(whole.end - 1) + 1]
  const begin = (): number => {
    if (!window) return direction === 1 ? first : Math.max(first, last - length)
    const start = halfMonthOf(window.start)
    const isOfLength = startOf(start) === window.start && startOf(start + length) === window.end
    return isOfLength ? start + (direction * length) / 4 : start
  }
  const start = begin()
  return start >= last || start + length <= first ? undefined : { start: startOf(start), end: startOf(start + length) }
}

const MIDDLE_DAY = 16

/** Half months since the year 0. */
function halfMonthOf(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 24 + date.getUTCMonth() * 2 + (date.getUTCDate() < MIDDLE_DAY ? 0 : 1)
}

function startOf(halfMonth: number): number {
  const year = Math.floor(halfMonth / 24)
  const rest = halfMonth - year * 24
  // Why: Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000, 0)).setUTCFullYear(year, Math.floor(rest / 2), rest % 2 === 0 ? 1 : MIDDLE_DAY)
}
