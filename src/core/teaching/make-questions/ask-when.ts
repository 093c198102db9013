/** Questions after the date of a claim. */
import { dateOf } from '../../claim-facts.ts'
import { overlaps, parseDate, type FuzzyDate } from '../../dates.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { simpleDate } from './simple-date.ts'
import { isTold, triplesWith, voicesOf, type Draft, type Maker } from './question.ts'

/** When it was, of what is told as having happened, where that is a day, a month or a year. Wrong answers are of the same precision,
 * the nearest dates of the dossier first and those with the day of the one and the month of the other, then months and years near by; none
 * is after the last date of the dossier, and none overlaps with a date of any telling of the same event or triple. Not asked where the
 * year stands in the question, nor of states of affairs. */
export const askWhen: Maker = (index, knowledge) => {
  const dates = datesOf(index)
  const last = dates.reduce((latest, { start }) => Math.max(latest, start), -Infinity)
  // Why kept: many triples may be of one event, and of one day.
  const known = new Map<readonly PlacedClaim[], Map<string, readonly PlacedClaim[]>>()
  const toldOn = (right: FuzzyDate, tellings: readonly PlacedClaim[]): readonly PlacedClaim[] => {
    const ofList = known.get(tellings) ?? new Map<string, readonly PlacedClaim[]>()
    known.set(tellings, ofList)
    const claims = ofList.get(right.edtf) ?? tellings.filter((one) =>
      isTold(one) && parsed([dateOf(one.claim, index.events)?.edtf]).some((date) => overlaps(date, right)))
    ofList.set(right.edtf, claims)
    return claims
  }
  return triplesWith(knowledge, isTold).flatMap(({ placed, same: triple }) => {
    const right = simpleDate(dateOf(placed.claim, index.events)?.edtf)
    if (!right || !knowledge.isHappening(placed)) return []
    const { subject, relation, object } = placed.claim
    const sources = voicesOf(triple.filter(isTold))
    const asked = { subject, relation, object, ...(sources.length > 0 && { sources }) }
    const same = knowledge.tellingsOf(placed, triple)
    return [{
      id: `when-${placed.claim.id}`,
      kind: 'when',
      asked,
      rightAnswer: { what: 'date', edtf: right.edtf },
      findWrong: () => {
        if (knowledge.wordsOf(asked).some((words) => words.includes(right.edtf.slice(0, 4)))) return []
        const said = new Set(same.flatMap(({ claim }) => [claim.time?.edtf, dateOf(claim, index.events)?.edtf]))
        const own = parsed([...said])
        const isWrong = (date: FuzzyDate): boolean => date.start <= Math.max(last, right.start) && own.every((one) => !overlaps(one, date))
        const edtfs = new Set(plausibleDates(right, dates).filter(isWrong).map(({ edtf }) => edtf))
        return [...edtfs].map((edtf) => ({ what: 'date', edtf }))
      },
      claims: toldOn(right, same),
    } satisfies Draft]
  })
}

function datesOf({ claims, events, dossier }: DossierIndex): FuzzyDate[] {
  const all = [
    ...[...claims.values()].map(({ claim }) => claim.time?.edtf), ...[...events.values()].map(({ time }) => time?.edtf),
    ...dossier.articles.map(({ published }) => published),
  ]
  return [...new Map(all.flatMap((edtf) => simpleDate(edtf) ?? []).map((date) => [date.edtf, date])).values()]
}

/** Why crossed: where only the right day has the year, the month and the day that most answers have, that gives it away. */
function plausibleDates(right: FuzzyDate, known: readonly FuzzyDate[]): FuzzyDate[] {
  const near = known.filter(({ precision, edtf }) => precision === right.precision && edtf !== right.edtf)
    .sort((one, other) => distance(one, right) - distance(other, right))
  const [first, second] = near
  const mixed = [first, second].flatMap((one) => (one ? crossed(right, one) : []))
  return [...near.slice(0, 2), ...mixed, ...near.slice(2), ...monthsOff(right), ...yearsOff(right)]
}

function distance(one: FuzzyDate, other: FuzzyDate): number {
  return Math.abs(one.start - other.start)
}

/** The year and month of the one with the day of the other, or the year with the month. Days that the calendar does not have fall away. */
function crossed({ edtf: one }: FuzzyDate, { edtf: other }: FuzzyDate): FuzzyDate[] {
  const [head, tail] = [one.slice(0, -3), one.slice(-3)]
  return [`${head}${other.slice(-3)}`, `${other.slice(0, -3)}${tail}`].flatMap((edtf) => (one.length > 4 ? simpleDate(edtf) ?? [] : []))
}

function monthsOff({ edtf }: FuzzyDate): FuzzyDate[] {
  const [year = 0, month] = edtf.split('-').map(Number)
  if (month === undefined) return []
  return [-1, 1, -2, 2, -3, 3].flatMap((off) => {
    const count = year * 12 + month - 1 + off
    return simpleDate(`${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}${edtf.slice(7)}`) ?? []
  })
}

function yearsOff({ edtf }: FuzzyDate): FuzzyDate[] {
  const year = Number(edtf.slice(0, 4))
  return [-1, 1, -2, 2, -3, -4, -5].flatMap((off) => simpleDate(`${pad(year + off, 4)}${edtf.slice(4)}`) ?? [])
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

function parsed(edtfs: readonly (string | undefined)[]): FuzzyDate[] {
  return edtfs.flatMap((edtf) => (edtf === undefined ? [] : parseDate(edtf) ?? []))
}
