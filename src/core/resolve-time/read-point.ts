/** Reads one date of a text, relative or not. */
import { nameDay, nameMonth, weekdayOf } from './calendar-days.ts'
import { placeDate, type PartialDate } from './place-date.ts'
import type { TimeWords } from './time-words.ts'

/** Why a time was read as it was. The words for each are in `src/i18n/annotate/time-en.ts` and `time-fr.ts`. */
export type TimeRule =
  /** The person wrote EDTF. */
  | 'typed'
  /** The text says it in full. */
  | 'stated'
  /** Day and month may be the other way round. */
  | 'day-first' | 'month-first'
  /** The last one before the article, or on its day; the one before that; the next one. */
  | 'before-article' | 'earlier' | 'after-article'
  /** Counted from the article's date. */
  | 'counted'
  /** Up to the article's date. */
  | 'until-article'
  /** A part of a month or year, by convention: thirds. */
  | 'part' | 'whole'

/** EDTF moments, the same where the time is one. */
export interface PlacedTime {
  readonly from: string
  readonly to: string
  readonly rule: TimeRule
  readonly isApproximate: boolean
}

/** The article's day, counted from 1970-01-01, where its date gives one day; what is relative is not understood without. */
export interface TimeReference {
  readonly day: number | undefined
  /** The last day that the article's date covers; `undefined` where it has no end. */
  readonly last: number | undefined
}

/** A date that ends at `end` of the folded text: `partial` still lacks its year, or may. */
export interface PointFound {
  readonly end: number
  readonly partial: PartialDate | undefined
  readonly placed: readonly PlacedTime[]
  /** A year and nothing else, which in a sentence may be any number. */
  readonly isBare: boolean
}

/** Reads the longest date that begins at `at` of a folded text. `isDayFirst` says how 12/04/2024 is read first. */
export function readPoint(
  text: string, at: number, words: TimeWords, reference: TimeReference, isDayFirst: boolean,
): PointFound | undefined {
  let longest: PointFound | undefined
  for (const pattern of words.points) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found || (longest && at + found[0].length <= longest.end)) continue
    const groups: Groups = found.groups ?? {}
    const partial = readPartial(groups, words)
    const placed = partial ? placeDate(partial, reference) : placeRelative(groups, words, reference, isDayFirst)
    if (placed.length > 0) longest = { end: at + found[0].length, partial, placed, isBare: groups['bare'] === found[0] }
  }
  return longest
}

type Groups = Readonly<Record<string, string | undefined>>

function readPartial(groups: Groups, words: TimeWords): PartialDate | undefined {
  const { year, month, day, weekday, part, season, which, nth, fraction, one } = groups
  if (one !== undefined || (year === undefined && month === undefined && season === undefined)) return undefined
  return {
    year: year === undefined ? undefined : Number(year),
    month: month === undefined ? undefined : words.months.get(month),
    day: day === undefined ? undefined : Number(day),
    weekday: weekday === undefined ? undefined : words.weekdays.get(weekday),
    part: part === undefined ? undefined : words.parts.get(part),
    season: nth === undefined ? (season === undefined ? undefined : words.seasons.get(season)) : fractionCode(nth, fraction ?? ''),
    which: which === undefined ? undefined : words.which.get(which),
  }
}

/** The code of EDTF for a quarter (33 to 36) or a half year (40, 41). */
function fractionCode(nth: string, fraction: string): number {
  const at = /^(?:first|premier|1)/.test(nth) ? 0 : /^(?:sec|deux|2)/.test(nth) ? 1 : /^(?:thi|trois|3)/.test(nth) ? 2 : 3
  return /^(?:half|semestre)/.test(fraction) ? 40 + at : 33 + at
}

function placeRelative(groups: Groups, words: TimeWords, reference: TimeReference, isDayFirst: boolean): PlacedTime[] {
  const { iso, one, two, year, decade, named, weekday, unit, count, which, ago, span } = groups
  if (iso !== undefined) return [once(iso, 'stated')]
  if (one !== undefined) return placeNumbers(Number(one), Number(two), Number(year), isDayFirst)
  if (decade !== undefined) return [once(`${decade.length === 2 ? `19${decade}` : decade}`.slice(0, 3) + 'X', 'stated')]
  const { day } = reference
  if (day === undefined) return []
  const direction = which === undefined ? undefined : words.which.get(which)
  if (named !== undefined) return days(day + (words.named.get(named) ?? 0), day + (words.named.get(named) ?? 0), 'counted')
  if (weekday !== undefined) return placeWeekday(words.weekdays.get(weekday) ?? 0, direction, day)
  const counted = words.units.get(unit ?? '')
  const number = count === undefined ? 1 : words.numbers.get(count) ?? Number(count)
  if (counted === undefined) return []
  if (ago !== undefined) return placeAgo(number, counted, day)
  if (span !== undefined) return placeSpan(number, counted, day)
  return direction === undefined ? [] : placeUnit(counted, direction, day, which ?? '')
}

function once(edtf: string, rule: TimeRule, isApproximate = false): PlacedTime {
  return { from: edtf, to: edtf, rule, isApproximate }
}

function days(from: number, to: number, rule: TimeRule): PlacedTime[] {
  const [first, last] = [nameDay(from), nameDay(to)]
  return first === undefined || last === undefined ? [] : [{ from: first, to: last, rule, isApproximate: false }]
}

function placeNumbers(one: number, two: number, year: number, isDayFirst: boolean): PlacedTime[] {
  const dayFirst = once(`${nameMonth(year)}-${pad(two)}-${pad(one)}`, one === two || two > 12 || one > 12 ? 'stated' : 'day-first')
  const monthFirst = once(`${nameMonth(year)}-${pad(one)}-${pad(two)}`, dayFirst.rule === 'stated' ? 'stated' : 'month-first')
  const both = one === two ? [dayFirst] : isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return both.filter(({ from }) => Number(from.slice(5, 7)) <= 12)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** Why the last one first, the article's day included: news tells what was, and names a day by its weekday within the week. */
function placeWeekday(weekday: number, direction: -1 | 0 | 1 | undefined, day: number): PlacedTime[] {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const [last, next] = [day - back, day + 7 - back]
  const one = (at: number, rule: TimeRule): PlacedTime[] => days(at, at, rule)
  if (direction === 1) return [...one(next, 'after-article'), ...one(next + 7, 'after-article')]
  if (direction === -1) return back === 0 ? one(day - 7, 'before-article') : [...one(last, 'before-article'), ...one(last - 7, 'earlier')]
  if (direction === 0) return one(day - weekdayOf(day) + weekday, 'counted')
  return [...one(last, 'before-article'), ...one(next, 'after-article')]
}

type Unit = 'day' | 'week' | 'month' | 'year'

function monthsBefore(day: number, count: number): string {
  const date = nameDay(day) ?? ''
  return nameMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - count)
}

function placeAgo(count: number, unit: Unit, day: number): PlacedTime[] {
  if (unit === 'day') return days(day - count, day - count, 'counted')
  if (unit === 'week') return days(day - 7 * count, day - 7 * count, 'counted').map((time) => ({ ...time, isApproximate: true }))
  const month = monthsBefore(day, unit === 'month' ? count : 12 * count)
  return [once(unit === 'month' ? month : month.slice(0, 4), 'counted', true)]
}

function placeSpan(count: number, unit: Unit, day: number): PlacedTime[] {
  const today = nameDay(day)
  if (today === undefined) return []
  const month = monthsBefore(day, unit === 'month' ? count : 12 * count)
  const from = unit === 'month' ? month : unit === 'year' ? month.slice(0, 4) : nameDay(day - (unit === 'week' ? 7 : 1) * count)
  return from === undefined ? [] : [{ from, to: today, rule: 'counted', isApproximate: false }]
}

/** `which`: "the past week" are the seven days up to the article, "last week" is the one from Monday to Sunday before. */
function placeUnit(unit: Unit, direction: -1 | 0 | 1, day: number, which: string): PlacedTime[] {
  if (/past/.test(which)) return placeSpan(1, unit, day)
  if (unit === 'day') return days(day + direction, day + direction, 'counted')
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 7 * direction
    const whole = days(monday, monday + 6, 'counted')
    return direction === 0 ? [...days(monday, day, 'until-article'), ...whole] : whole
  }
  const month = monthsBefore(day, unit === 'month' ? -direction : -12 * direction)
  return [once(unit === 'month' ? month : month.slice(0, 4), 'counted')]
}
