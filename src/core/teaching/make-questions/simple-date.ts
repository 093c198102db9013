/** A date that can be asked for. */
import { parseDate, type FuzzyDate } from '../../dates.ts'

/** A date that is neither vague nor open, and a day, a month or a year. */
export function simpleDate(edtf: string | undefined): FuzzyDate | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf)
  return date && /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(date.edtf) && ['day', 'month', 'year'].includes(date.precision) ? date : undefined
}
