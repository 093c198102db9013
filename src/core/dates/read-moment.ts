/** Reads one undivided EDTF date, such as `2024-04`, `202X` or `2024-04-10T10:30Z`. */

/** A stretch of time in milliseconds since 1970 UTC; `end` is excluded, and either may be infinite. */
export interface Extent {
  readonly start: number
  readonly end: number
}

export type MomentPrecision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time'

/** Time of day as written. `second` may carry three decimals; `zone` is `Z`, `+02:00` and the like, or empty. */
export interface Clock {
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly zone: string
}

/** One date with its parts as written. `month` is 1 to 12 and `day` 1 to 31, or 0 where the date names none. */
export interface Moment extends Extent {
  readonly edtf: string
  readonly precision: MomentPrecision
  /** The first year meant: 2020 for `202X`. */
  readonly year: number
  /** The code of a season, quarter or half year, a key of `SEASONS`; 0 for none. */
  readonly season: number
  readonly month: number
  readonly day: number
  readonly clock: Clock | undefined
  /** The smallest part that is known to exist but not which: `XX`. */
  readonly unspecified: 'month' | 'day' | undefined
  readonly approximate: boolean
  readonly uncertain: boolean
}

type Parts = Partial<Omit<Moment, 'edtf' | 'precision' | 'year'>> & Pick<Moment, 'precision' | 'year'> & Extent

const MINUTE = 60_000
const DAY = 1440 * MINUTE

// First month and number of months. ISO 8601-2 leaves the months of a season open, so the meteorological seasons of
// the northern hemisphere are taken; a winter is named by the year in which it begins.
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3],
  40: [1, 6], 41: [7, 6],
}

const DATE = /^[?~%]?(\d{4}|\d{3}X|\d\dXX)[?~%]?(?:-[?~%]?(\d\d|XX)[?~%]?(?:-[?~%]?(\d\d|XX)[?~%]?)?)?$/
const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{3}|)))?(Z|(?!-00:00)[+-](0\d|1[0-4]):[0-5]\d)?$/

/**
 * Reads one date of ISO 8601-2 (EDTF): time, day, month, season (21–24), quarter (33–36), half year (40–41),
 * year, decade or century; all but a time may carry `?`, `~`, `%` on the whole or a part. Years 0000 to 9999. A
 * time without a zone is read as UTC. An approximate date is not widened: the standard gives no width. The rest is
 * `undefined`.
 */
export function readMoment(edtf: string): Moment | undefined {
  const time = DATE_TIME.exec(edtf)
  if (time) return complete(edtf, readTime(time))
  const date = DATE.exec(edtf)
  return date ? complete(edtf, readDate(date[1] ?? '', date[2], date[3])) : undefined
}

function readTime(found: RegExpExecArray): Parts | undefined {
  const [, year, month, day, hour = '', minute = '', second = '', zone = ''] = found
  const date = readDay(Number(year), Number(month), Number(day))
  if (!date) return undefined
  const minutes = Number(hour) * 60 + Number(minute) - offset(zone)
  const start = date.start + minutes * MINUTE + Math.round(Number(second) * 1000)
  const length = second === '' ? MINUTE : second.includes('.') ? 1 : 1000
  return { ...date, precision: 'time', start, end: start + length, clock: { hour, minute, second, zone } }
}

/** Minutes that the zone is ahead of UTC. */
function offset(zone: string): number {
  if (zone === '' || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return zone.startsWith('-') ? -minutes : minutes
}

function readDate(yearText: string, monthText: string | undefined, dayText: string | undefined): Parts | undefined {
  const year = Number(yearText.replaceAll('X', '0'))
  if (yearText.endsWith('X')) {
    if (monthText !== undefined) return undefined
    return yearText.endsWith('XX') ? years(year, 100, 'century') : years(year, 10, 'decade')
  }
  if (monthText === undefined) return years(year, 1, 'year')
  if (monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return undefined
    return { ...years(year, 1, 'year'), unspecified: dayText === undefined ? 'month' : 'day' }
  }
  const month = Number(monthText)
  if (month > 12) return dayText === undefined ? readSeason(year, month) : undefined
  if (month < 1) return undefined
  if (dayText === undefined || dayText === 'XX') {
    const whole: Parts = { ...months(year, month, 1), precision: 'month', year, month }
    return dayText === undefined ? whole : { ...whole, unspecified: 'day' }
  }
  return readDay(year, month, Number(dayText))
}

function years(year: number, count: number, precision: MomentPrecision): Parts {
  return { ...months(year, 1, count * 12), precision, year }
}

function readSeason(year: number, season: number): Parts | undefined {
  const found = SEASONS[season]
  return found && { ...months(year, found[0], found[1]), precision: 'season', year, season }
}

function readDay(year: number, month: number, day: number): Parts | undefined {
  if (month < 1 || month > 12) return undefined
  const start = startOfMonth(year, month) + (day - 1) * DAY
  if (day < 1 || start >= startOfMonth(year, month + 1)) return undefined
  return { start, end: start + DAY, precision: 'day', year, month, day }
}

function months(year: number, month: number, count: number): Extent {
  return { start: startOfMonth(year, month), end: startOfMonth(year, month + count) }
}

function startOfMonth(year: number, month: number): number {
  // Why: Date.UTC takes the years 0 to 99 for 1900 to 1999; the calendar repeats after 400 years of 146,097 days.
  return Date.UTC(year + 400, month - 1) - 146_097 * DAY
}

function complete(edtf: string, parts: Parts | undefined): Moment | undefined {
  return parts && {
    season: 0, month: 0, day: 0, clock: undefined, unspecified: undefined,
    ...parts,
    edtf,
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
  }
}
