/** Reads a whole EDTF expression: one date, an interval, or a choice of dates. */
import { readMoment, type Moment } from './read-moment.ts'

/** The end of an interval: a date, `open` (without limit, `..`) or `unknown` (some limit, nobody says which). */
export type Bound = Moment | 'open' | 'unknown'

export type Expression =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'interval'; readonly from: Bound; readonly to: Bound }
  /** `any`: one of the dates, `[a,b]`; `all`: each of them, `{a,b}`. */
  | { readonly kind: 'any' | 'all'; readonly moments: readonly Moment[] }

const LONGEST = 100

/**
 * Reads an EDTF expression of at most 100 characters. Besides what `readMoment` refuses, it refuses intervals that end
 * before they begin, intervals without any date except `../..`, and ranges inside a set (`[a..b]`).
 */
export function readExpression(edtf: string): Expression | undefined {
  if (edtf.length > LONGEST) return undefined
  if (edtf.includes('/')) return readInterval(edtf.split('/'))
  if (edtf.startsWith('[') && edtf.endsWith(']')) return readSet('any', edtf.slice(1, -1))
  if (edtf.startsWith('{') && edtf.endsWith('}')) return readSet('all', edtf.slice(1, -1))
  const moment = readMoment(edtf)
  return moment && { kind: 'moment', moment }
}

function readInterval([first = '', second = '', ...rest]: readonly string[]): Expression | undefined {
  const from = readBound(first)
  const to = readBound(second)
  if (rest.length > 0 || from === undefined || to === undefined) return undefined
  if (typeof from === 'string' && typeof to === 'string') {
    return from === 'open' && to === 'open' ? { kind: 'interval', from, to } : undefined
  }
  // Why `end` against `start`: 2024-04-15/2024-04 may well be true, though April begins before its 15th.
  if (typeof from === 'object' && typeof to === 'object' && to.end <= from.start) return undefined
  return { kind: 'interval', from, to }
}

function readBound(text: string): Bound | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : readMoment(text)
}

function readSet(kind: 'any' | 'all', inside: string): Expression | undefined {
  const moments = inside.split(',').map(readMoment).filter(moment => moment !== undefined)
  return moments.length === inside.split(',').length ? { kind, moments } : undefined
}
