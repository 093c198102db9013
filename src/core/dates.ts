/** Dates as news gives them, vague and open, in EDTF (ISO 8601-2): read, compare, overlap, show. */
import { readExpression, type Bound, type Expression } from './dates/read-expression.ts'
import type { Extent, Moment, MomentPrecision } from './dates/read-moment.ts'

export { showDate } from './dates/show-date.ts'
/** A day in milliseconds. In UTC every day has as many. */
export const DAY = 86_400_000

export type { Extent } from './dates/read-moment.ts'

export type DatePrecision = MomentPrecision | 'interval' | 'set'

/**
 * A date that was understood. Its extent is everything that the expression may cover; an end that is open or unknown is
 * infinite. Seasons, quarters and half years all have the precision `season`; `2023-XX` has that of a year.
 */
export interface FuzzyDate extends Extent {
  readonly edtf: string
  readonly precision: DatePrecision
  /** `~` or `%` on any part. The extent is not widened for it: the standard gives no width. */
  readonly approximate: boolean
  /** `?` or `%` on any part. */
  readonly uncertain: boolean
  readonly openStart: boolean
  readonly openEnd: boolean
}

/**
 * Reads an EDTF date; `undefined` for anything that is none or is not supported. See `readMoment` and `readExpression`
 * for what is; long and negative years, weeks, ranges in sets and dates over 100 characters are refused.
 */
export function parseDate(edtf: string): FuzzyDate | undefined {
  if (known.has(edtf)) return known.get(edtf)
  if (known.size === MOST_KNOWN) known.clear()
  const date = readDate(edtf)
  if (edtf.length <= LONGEST_KNOWN) known.set(edtf, date)
  return date
}

/** Why: coded events have the same few hundred days tens of thousands of times, and each is asked for by validation, graph and filter. */
const known = new Map<string, FuzzyDate | undefined>()
const MOST_KNOWN = 4000
const LONGEST_KNOWN = 100

function readDate(edtf: string): FuzzyDate | undefined {
  const expression = readExpression(edtf)
  if (!expression) return undefined
  const moments = listMoments(expression)
  const { start, end } = findExtent(expression, moments)
  return {
    edtf,
    start,
    end,
    precision: findPrecision(expression),
    approximate: moments.some(moment => moment.approximate),
    uncertain: moments.some(moment => moment.uncertain),
    openStart: start === -Infinity,
    openEnd: end === Infinity,
  }
}

/** Whether `parseDate` understands the text. */
export function isDate(edtf: string): boolean {
  return parseDate(edtf) !== undefined
}

/** Orders dates for sorting: by start, then end, then EDTF text, so that only the same text gives 0. */
export function compareDates(one: FuzzyDate, other: FuzzyDate): number {
  return compare(one.start, other.start) || compare(one.end, other.end) || compare(one.edtf, other.edtf)
}

/** Whether two extents share any time; an empty extent shares none. */
export function overlaps(one: Extent, other: Extent): boolean {
  return Math.max(one.start, other.start) < Math.min(one.end, other.end)
}

/** The smallest extent around all of them, infinite where one of them is; `undefined` for an empty list. */
export function hull(extents: Iterable<Extent>): Extent | undefined {
  return spanOf([...extents].flatMap(({ start, end }) => [start, end]))
}

/** The extent from the first to the last limit that is finite, for an axis; `undefined` where there is none. */
export function finiteHull(extents: Iterable<Extent>): Extent | undefined {
  return spanOf([...extents].flatMap(({ start, end }) => [start, end]).filter(Number.isFinite))
}

/**
 * The first and the last millisecond of a date as ISO 8601 date-times in UTC, both within it, as GEXF and readers of a
 * table take them. `undefined` for an open or unknown end, and for both where the text is no date.
 */
export function toIsoRange(edtf: string): { readonly start: string | undefined; readonly end: string | undefined } {
  const date = parseDate(edtf)
  return {
    start: date && !date.openStart ? new Date(date.start).toISOString() : undefined,
    end: date && !date.openEnd ? new Date(date.end - 1).toISOString() : undefined,
  }
}

function listMoments(expression: Expression): readonly Moment[] {
  switch (expression.kind) {
    case 'moment': return [expression.moment]
    case 'interval': return [expression.from, expression.to].filter(isMoment)
    default: return expression.moments
  }
}

function isMoment(bound: Bound): bound is Moment {
  return typeof bound === 'object'
}

function findExtent(expression: Expression, moments: readonly Moment[]): Extent {
  if (expression.kind === 'interval') {
    const { from, to } = expression
    return { start: isMoment(from) ? from.start : -Infinity, end: isMoment(to) ? to.end : Infinity }
  }
  return hull(moments) ?? { start: -Infinity, end: Infinity }
}

function findPrecision(expression: Expression): DatePrecision {
  if (expression.kind === 'moment') return expression.moment.precision
  return expression.kind === 'interval' ? 'interval' : 'set'
}

function compare<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function spanOf(limits: readonly number[]): Extent | undefined {
  if (limits.length === 0) return undefined
  // Why not Math.min(...limits): a long list of arguments overflows the stack.
  return limits.reduce(({ start, end }, limit) => ({ start: Math.min(start, limit), end: Math.max(end, limit) }),
    { start: Infinity, end: -Infinity })
}
