/** A stretch of time as the shortest date that covers it. */
import { DAY, type Extent } from '../../core/dates.ts'

/** EDTF: a year, a month or a day where the stretch is one, otherwise the interval of its first and last day; an end that is
 * open is `..`. `undefined` where both are open: then there is no date. */
export function edtfOfExtent({ start, end }: Extent): string | undefined {
  if (start === -Infinity && end === Infinity) return undefined
  if (start === -Infinity) return `../${dayOf(end - DAY)}`
  if (end === Infinity) return `${dayOf(start)}/..`
  const [first, last] = [dayOf(start), dayOf(end - 1)]
  if (first === last) return first
  if (first.endsWith('-01') && isFirstOfMonth(end)) {
    const [from, until] = [first.slice(0, 7), last.slice(0, 7)]
    if (from === until) return from
    if (!from.endsWith('-01') || !until.endsWith('-12')) return `${from}/${until}`
    const [year, lastYear] = [from.slice(0, 4), until.slice(0, 4)]
    return year === lastYear ? year : `${year}/${lastYear}`
  }
  return `${first}/${last}`
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function isFirstOfMonth(time: number): boolean {
  return new Date(time).getUTCDate() === 1
}
