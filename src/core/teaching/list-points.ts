/** What a reader's claim says otherwise than the key's, point by point. */
import type { ClaimKeys } from '../agreement/claim-keys.ts'
import { overlapOf } from '../agreement/overlapping-pairs.ts'
import { parseDate } from '../dates.ts'
import type { Claim, Exercise, Relation } from '../schema.ts'
import { relationClass } from './relation-class.ts'

/** In the order in which they are told. */
export const POINT_CODES = [
  'relation-same-type', 'relation-same-sign', 'relation-other-sign', 'direction', 'modality', 'polarity', 'some-sources', 'other-sources',
  'source-time-precision', 'source-time', 'time-precision', 'time-missing', 'time-not-given', 'time', 'place', 'quantity', 'event',
  'evidence-borders', 'evidence-elsewhere',
] as const
export type PointCode = (typeof POINT_CODES)[number]

/** What the codebook leaves to readers. Source: its figures on two readers of one text, where how far evidence reaches, how narrow a date
 * is, and what is one event were what they differed in most. */
export const LEFT_TO_READERS = [
  'relation-same-type', 'some-sources', 'source-time-precision', 'time-precision', 'event', 'evidence-borders',
] as const satisfies readonly PointCode[]

export interface FeedbackPoint {
  readonly code: PointCode
  /** Whether the codebook leaves it to the reader, and the exercise lets it pass. */
  readonly isRight: boolean
  /** The number of the rule on claims in the codebook. */
  readonly rule: number
  /** What the key has, as ids, words of a list, EDTF or the text's words; empty for nothing. */
  readonly key: readonly string[]
  /** The same of the reader's claim, in the ids of their dossier. */
  readonly own: readonly string[]
}

export interface Compared {
  readonly claim: Claim
  /** Of both claims in the same names. */
  readonly keys: ClaimKeys
  readonly relation: Relation | undefined
}

/**
 * The points in which two claims differ that were taken for the same; `sameEvent` says whether they tell of one happening. Directions are
 * compared only where the relations are of one class (see `relationClass`), and when sources spoke only where the sources are the same.
 * A date is the same but for its precision where one extent lies within the other; sources are some of several where none is another's.
 */
export function listPoints(key: Compared, own: Compared, sameEvent: boolean, tolerance: Exercise['tolerance']): FeedbackPoint[] {
  const left = new Set<PointCode>(LEFT_TO_READERS)
  const found = [
    ...pointsOfRelation(key, own), ...pointsOfVoice(key, own), ...pointsOfTime(key, own),
    ...pointsOfRest(key, own, sameEvent),
  ]
  return found.map((one) => ({ ...one, isRight: tolerance === 'codebook' && left.has(one.code) }))
}

/** Whether one of two dates lies within the other, so that they differ in how narrow they are only. */
export function differsInPrecision(key: string, own: string): boolean {
  const [one, other] = [parseDate(key), parseDate(own)]
  if (!one || !other) return false
  return (one.start <= other.start && other.end <= one.end) || (other.start <= one.start && one.end <= other.end)
}

/** Whether the reader names some of several sources, and nobody else. Each list is a key of `ClaimKeys`. */
export function namesSome(key: string, own: string): boolean {
  const [all, some] = [key.split('\n'), own.split('\n')]
  return own !== '' && some.length < all.length && some.every((one) => all.includes(one))
}

type Point = Omit<FeedbackPoint, 'isRight'>

function pointsOfRelation(key: Compared, own: Compared): Point[] {
  const points: Point[] = []
  const isSame = key.keys.relation === own.keys.relation
  const isOneClass = isSame || (key.relation && own.relation && relationClass(key.relation) === relationClass(own.relation))
  if (!isSame) {
    const sameSign = key.relation?.sign === own.relation?.sign
    const code = isOneClass ? 'relation-same-type' : sameSign ? 'relation-same-sign' : 'relation-other-sign'
    points.push({ code, rule: 1, key: [key.claim.relation], own: [own.claim.relation] })
  }
  if (isOneClass && key.keys.direction !== own.keys.direction) {
    points.push({ code: 'direction', rule: 1, key: [key.claim.subject, key.claim.object], own: [own.claim.subject, own.claim.object] })
  }
  return points
}

function pointsOfVoice(key: Compared, own: Compared): Point[] {
  const points: Point[] = []
  const [a, b] = [key.claim, own.claim]
  if (a.modality !== b.modality) points.push({ code: 'modality', rule: 8, key: [a.modality], own: [b.modality] })
  if (a.polarity !== b.polarity) points.push({ code: 'polarity', rule: 8, key: [a.polarity], own: [b.polarity] })
  if (key.keys.attribution !== own.keys.attribution) {
    const code = namesSome(key.keys.attribution, own.keys.attribution) ? 'some-sources' : 'other-sources'
    points.push({ code, rule: 9, key: speakersOf(a), own: speakersOf(b) })
    return points
  }
  if (key.keys['attribution-time'] === own.keys['attribution-time']) return points
  const [whenKey, whenOwn] = [timesOf(key), timesOf(own)]
  const isClose = whenKey.every((one, at) => one === whenOwn[at] || differsInPrecision(one, whenOwn[at] ?? ''))
  const code = isClose ? 'source-time-precision' : 'source-time'
  points.push({ code, rule: 10, key: whenKey.filter(Boolean), own: whenOwn.filter(Boolean) })
  return points
}

function speakersOf({ attribution }: Claim): string[] {
  return attribution.map(({ entity }) => entity)
}

/** When each of the sources spoke, in an order that is the same for the same sources; empty where that is not said. */
function timesOf({ claim, keys }: Compared): string[] {
  return keys['attribution-time'] === ''
    ? claim.attribution.map(() => '')
    : keys['attribution-time'].split('\n').map((one) => one.slice(one.lastIndexOf('\t') + 1))
}

function pointsOfTime({ keys: { time: key } }: Compared, { keys: { time: own } }: Compared): Point[] {
  if (key === own) return []
  const code = own === '' ? 'time-missing' : key === '' ? 'time-not-given' : differsInPrecision(key, own) ? 'time-precision' : 'time'
  return [{ code, rule: 10, key: key === '' ? [] : [key], own: own === '' ? [] : [own] }]
}

function pointsOfRest({ claim: a, keys: key }: Compared, { claim: b, keys: own }: Compared, sameEvent: boolean): Point[] {
  const points: Point[] = []
  if (key.place !== own.place) points.push({ code: 'place', rule: 11, key: listOf(a.place), own: listOf(b.place) })
  if (key.quantity !== own.quantity) {
    points.push({ code: 'quantity', rule: 11, key: listOf(a.quantity?.words), own: listOf(b.quantity?.words) })
  }
  if (!sameEvent) points.push({ code: 'event', rule: 3, key: listOf(a.event), own: listOf(b.event) })
  if (key.evidence !== own.evidence) {
    const code = overlapOf(a.evidence, b.evidence) > 0 ? 'evidence-borders' : 'evidence-elsewhere'
    points.push({ code, rule: 7, key: a.evidence.map(({ quote }) => quote), own: b.evidence.map(({ quote }) => quote) })
  }
  return points
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value]
}
