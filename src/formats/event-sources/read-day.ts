/** Dates as files of events write them. */
import { DAY, parseDate, type Extent } from '../../core/dates.ts'
import type { TimeOrigin } from './event-format.ts'

export type DayReader = (words: string) => Extent | undefined

/**
 * Reads `2014-01-31` (with or without a time after it), `20140131`, `201401`, `2014`, `31 January 2014`, `1946-1949` and EDTF; with an
 * origin, numbers of up to seven digits as days or hours from it. `undefined` for what is none or cannot be, such as 30 February. What is
 * read is remembered: a file has the same few hundred days tens of thousands of times.
 */
export function makeDayReader(origin?: TimeOrigin): DayReader {
  const known = new Map<string, Extent | undefined>()
  const read = origin ? countFrom(origin) : readWords
  return (words) => {
    const found = known.get(words)
    if (found || known.has(words)) return found
    if (known.size === MOST_KNOWN) known.clear()
    const extent = read(words.trim())
    known.set(words, extent)
    return extent
  }
}

/** The calendar year. */
export function yearExtent(year: number): Extent {
  return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) }
}

const MOST_KNOWN = 20_000
const HOUR = DAY / 24
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function countFrom({ date, unit, first }: TimeOrigin): (words: string) => Extent | undefined {
  const start = readWords(date)?.start
  return (words) => {
    if (start === undefined || !/^\d{1,7}$/.test(words)) return readWords(words)
    const days = Math.floor((Number(words) - first) * (unit === 'day' ? 1 : HOUR / DAY))
    return days < 0 ? undefined : { start: start + days * DAY, end: start + (days + 1) * DAY }
  }
}

function readWords(words: string): Extent | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words)
  if (iso) return dayExtent(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const english = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})$/.exec(words)
  if (english) return dayExtent(Number(english[3]), MONTHS.indexOf((english[2] ?? '').toLowerCase()) + 1, Number(english[1]))
  const month = /^(\d{4})(0[1-9]|1[0-2])$/.exec(words)
  if (month) return { start: Date.UTC(Number(month[1]), Number(month[2]) - 1, 1), end: Date.UTC(Number(month[1]), Number(month[2]), 1) }
  const years = /^([12]\d{3})[-–]([12]\d{3})$/.exec(words)
  const date = parseDate(years ? `${years[1]}/${years[2]}` : words)
  return date && date.start < date.end ? { start: date.start, end: date.end } : undefined
}

function dayExtent(year: number, month: number, day: number): Extent | undefined {
  const start = Date.UTC(year, month - 1, day)
  const date = new Date(start)
  // Why asked back: Date takes 30 February for 2 March.
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? { start, end: start + DAY } : undefined
}
