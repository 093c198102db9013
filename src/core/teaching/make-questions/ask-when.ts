/** Questions after the date of a claim. */
import { dateOf } from '../../claim-facts.ts'
import { overlaps, parseDate, type FuzzyDate } from '../../dates.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { cite, isTold, voicesOf, type Draft, type Knowledge, type Maker } from './question.ts'

/** When it was, of what is told as having happened, where that is a day, a month or a year. Wrong answers are of the same precision,
 * the nearest dates of the dossier first, then those a year or two off; none overlaps with a date of any telling of the same event or
 * triple. Not asked where the year stands in the question. */
export const askWhen: Maker = (index, knowledge) => {
  const known = datesOf(index)
  return [...index.claims.values()].flatMap((placed) => {
    const right = simpleDate(dateOf(placed.claim, index.events)?.edtf)
    const { subject, relation, object } = placed.claim
    const sources = voicesOf(knowledge.sameTriple(placed).filter(isTold))
    const asked = { subject, relation, object, ...(sources.length > 0 && { sources }) }
    const same = tellingsOf(placed, index, knowledge)
    const isFirst = same.find((one) => isTold(one) && isSameTriple(one, placed, knowledge)) === placed
    if (!right || !isFirst || knowledge.wordsOf(asked).some((words) => words.includes(right.edtf.slice(0, 4)))) return []
    const dates = same.flatMap(({ claim }) => parsed([claim.time?.edtf, dateOf(claim, index.events)?.edtf]))
    const isWrong = (date: FuzzyDate): boolean => dates.every((one) => !overlaps(one, date))
    const near = known.filter(({ precision }) => precision === right.precision).sort((a, b) => distance(a, right) - distance(b, right))
    const edtfs = [...new Set([...near, ...yearsOff(right, known)].filter(isWrong).map(({ edtf }) => edtf))]
    const citations = same.filter((one) =>
      isTold(one) && parsed([dateOf(one.claim, index.events)?.edtf]).some((date) => overlaps(date, right)))
    return [{
      id: `when-${placed.claim.id}`,
      kind: 'when',
      asked,
      rightAnswer: { what: 'date', edtf: right.edtf },
      wrong: edtfs.map((edtf) => ({ what: 'date', edtf })),
      citations: citations.map(cite),
    } satisfies Draft]
  })
}

/** Claims with the same triple and claims of the same event. */
function tellingsOf(placed: PlacedClaim, index: DossierIndex, knowledge: Knowledge): PlacedClaim[] {
  const { event } = placed.claim
  const all = new Set([...knowledge.sameTriple(placed), ...event === undefined ? [] : index.tellings.get(event) ?? []])
  return [...all].sort((a, b) => a.number - b.number)
}

function isSameTriple(one: PlacedClaim, placed: PlacedClaim, knowledge: Knowledge): boolean {
  return knowledge.sameTriple(placed).includes(one)
}

/** A date that can be an answer: neither vague nor open, and of one of three precisions. */
function simpleDate(edtf: string | undefined): FuzzyDate | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf)
  return date && /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(date.edtf) && ['day', 'month', 'year'].includes(date.precision) ? date : undefined
}

function datesOf({ claims, events }: DossierIndex): FuzzyDate[] {
  const all = [...[...claims.values()].map(({ claim }) => claim.time?.edtf), ...[...events.values()].map(({ time }) => time?.edtf)]
  const dates = new Map(all.flatMap((edtf) => simpleDate(edtf) ?? []).map((date) => [date.edtf, date]))
  return [...dates.values()].sort((a, b) => a.start - b.start)
}

function distance(one: FuzzyDate, other: FuzzyDate): number {
  return Math.abs(one.start - other.start)
}

/** The same day or month of years near by, none after the last year of which the dossier speaks: that would be too easily seen to be wrong.
 * Days that the calendar does not have fall away. */
function yearsOff({ edtf }: FuzzyDate, known: readonly FuzzyDate[]): FuzzyDate[] {
  const [year, rest] = [yearOf(edtf), edtf.slice(4)]
  const last = Math.max(year, yearOf(known.at(-1)?.edtf ?? edtf))
  return [-1, 1, -2, 2, -3, -4, -5].map((off) => year + off).filter((one) => one >= 1000 && one <= last)
    .flatMap((one) => simpleDate(`${one}${rest}`) ?? [])
}

function yearOf(edtf: string): number {
  return Number(edtf.slice(0, 4))
}

function parsed(edtfs: readonly (string | undefined)[]): FuzzyDate[] {
  return edtfs.flatMap((edtf) => (edtf === undefined ? [] : parseDate(edtf) ?? []))
}
