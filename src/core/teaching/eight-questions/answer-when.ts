/** When: from when to when, and the happenings with a date. */
import { finiteHull, toIsoRange } from '../../dates.ts'
import type { Happening } from './happenings.ts'
import type { Statement } from './statements.ts'
import { idsOf } from './survey.ts'

/** So many besides the period. */
const MOST = 9

/** The period, then those that most claims tell of, in order of time; those without a beginning or an end only where there is room.
 * Beginnings and ends that are not known do not widen the period. */
export function answerWhen(happenings: readonly Happening[]): Statement[] {
  const closed = happenings.filter(({ date }) => !date.openStart && !date.openEnd)
  const hull = finiteHull(closed.map(({ date }) => date))
  const first = closed[0]
  const last = closed.toSorted((a, b) => b.date.end - a.date.end)[0]
  const from = first && toIsoRange(first.date.edtf).start?.slice(0, 10)
  const until = last && toIsoRange(last.date.edtf).end?.slice(0, 10)
  return [
    ...(hull && from !== undefined && until !== undefined
      ? [{ kind: 'period' as const, from, until, claims: idsOf([first, last].flatMap((one) => one?.claims[0] ?? [])) }]
      : []),
    ...mostTold(closed.length >= MOST ? closed : happenings, MOST).map(({ event, date, claims }): Statement => (
      { kind: 'happening', ...(event === undefined ? {} : { event }), edtf: date.edtf, claims: idsOf(claims) })),
  ]
}

/** Those that most claims tell of, of as many the earlier one, in order of time. */
export function mostTold(happenings: readonly Happening[], most: number): Happening[] {
  const chosen = new Set(happenings.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, most))
  return happenings.filter((one) => chosen.has(one))
}
