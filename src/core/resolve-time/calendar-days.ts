/** Days counted from 1970-01-01, and their names in ISO 8601. */
import { DAY, parseDate } from '../dates.ts'

/** The day as `2024-04-12`; `undefined` outside of the years 0 to 9999. */
export function nameDay(day: number): string | undefined {
  const date = new Date(day * DAY)
  const name = Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : ''
  return /^\d{4}-/.test(name) ? name : undefined
}

/** The first and the last day of an EDTF date; `undefined` for what is none or has no end. */
export function daysOf(edtf: string): { readonly first: number; readonly last: number } | undefined {
  const date = parseDate(edtf)
  if (!date || date.openStart || date.openEnd) return undefined
  return { first: Math.floor(date.start / DAY), last: Math.floor((date.end - 1) / DAY) }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** A year or a month as EDTF writes it; `month` may run over the ends of the year. */
export function nameMonth(year: number, month?: number): string {
  const whole = month === undefined ? year : year + Math.floor((month - 1) / 12)
  const name = String(whole).padStart(4, '0')
  return month === undefined ? name : `${name}-${String(((((month - 1) % 12) + 12) % 12) + 1).padStart(2, '0')}`
}
