/** Completes dates that lack their year. */
import { daysOf, nameDay, nameMonth, weekdayOf } from './calendar-days.ts'
import type { PlacedTime, TimeReference, TimeRule } from './read-point.ts'

/** What a text says of a date. `month` is 1 to 12, `weekday` 0 for Monday, `season` a code of EDTF (21 to 41). */
export interface PartialDate {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly weekday: number | undefined
  readonly part: 'early' | 'middle' | 'late' | undefined
  readonly season: number | undefined
  readonly which: -1 | 0 | 1 | undefined
}

/** Gives the dates that are meant, best first: without a year the last one that began before the article or on its day, and after it
 * the next one. `last` and `next` choose; a weekday that fits no year but one decides for it. */
export function placeDate(date: PartialDate, reference: TimeReference): PlacedTime[] {
  if (date.year !== undefined) return placePart(date, nameDate(date, date.year), 'stated')
  if (reference.last === undefined) return []
  const year = Number((nameDay(reference.last) ?? '').slice(0, 4))
  const near = [year - 2, year - 1, year, year + 1, year + 2].flatMap((candidate) => {
    const edtf = nameDate(date, candidate)
    const days = daysOf(edtf)
    return days ? [{ edtf, ...days }] : []
  })
  const fitting = near.filter(({ first }) => date.weekday === undefined || weekdayOf(first) === date.weekday)
  const known = fitting.length > 0 ? fitting : near
  const end = reference.last
  const before = known.findLast(({ first, last }) => (date.which === -1 ? last < end : first <= end))
  const after = known.find(({ first }) => first > end)
  const current = known.find(({ edtf }) => edtf.startsWith(nameMonth(year)))
  const chosen: readonly (readonly [typeof before, TimeRule])[] =
    date.which === 1 ? [[after, 'after-article']]
      : date.which === -1 ? [[before, 'before-article']]
        : date.which === 0 ? [[current, 'counted']]
          : [[before, 'before-article'], [after, 'after-article']]
  const placed = chosen.map(([one, rule]) => (one ? placePart(date, one.edtf, rule) : []))
  // Why in turn: the other year is likelier to be meant than the whole of a month of which the text names a part.
  return placed.flatMap((times) => times.slice(0, 1)).concat(placed.flatMap((times) => times.slice(1)))
}

function nameDate({ month, day, season }: PartialDate, year: number): string {
  if (season !== undefined) return `${nameMonth(year)}-${season}`
  const name = nameMonth(year, month)
  return day === undefined ? name : `${name}-${String(day).padStart(2, '0')}`
}

/** Thirds: days 1 to 10, 11 to 20, 21 to the end; months 1 to 4, 5 to 8, 9 to 12. */
function placePart({ part, day }: PartialDate, edtf: string, rule: TimeRule): PlacedTime[] {
  const whole = { from: edtf, to: edtf, rule, isApproximate: false }
  const days = daysOf(edtf)
  if (!days) return []
  if (part === undefined || day !== undefined) return [whole]
  const third = ['early', 'middle', 'late'].indexOf(part)
  const thirds = thirdsOf(edtf, days)
  const [from, to] = [thirds[third]?.[0], thirds[third]?.[1]]
  return from === undefined || to === undefined ? [whole] : [{ from, to, rule: 'part', isApproximate: true }, { ...whole, rule: 'whole' }]
}

function thirdsOf(edtf: string, { last }: { readonly last: number }): readonly (readonly [string, string])[] {
  if (/^\d{4}$/.test(edtf)) return [[`${edtf}-01`, `${edtf}-04`], [`${edtf}-05`, `${edtf}-08`], [`${edtf}-09`, `${edtf}-12`]]
  if (!/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return []
  return [[`${edtf}-01`, `${edtf}-10`], [`${edtf}-11`, `${edtf}-20`], [`${edtf}-21`, nameDay(last) ?? '']]
}
