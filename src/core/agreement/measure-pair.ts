/** How far one annotator agrees with another, in figures. */
import { overlaps, parseDate } from '../dates.ts'
import type { Range } from '../spans.ts'
import type { Alignment, MatchedClaims } from './align-dossiers.ts'
import { CLAIM_FACETS, type ClaimFacet } from './claim-keys.ts'
import { cohenKappa, type LabelPair } from './cohen-kappa.ts'
import { overlapOf } from './overlapping-pairs.ts'
import { labelWords, wordsOf } from './token-labels.ts'

/** How many records A has, B has, and both have, and what follows from it with A as the reference. `precision` is the part of B's that A
 * has too, `recall` the part of A's that B has too, `f1` their harmonic mean, 2 · both / (a + b), which is the same both ways (van
 * Rijsbergen 1979, Information retrieval, chapter 7). Each is `undefined` where it would be 0 / 0. */
export interface Overlap {
  readonly a: number
  readonly b: number
  readonly both: number
  readonly precision: number | undefined
  readonly recall: number | undefined
  readonly f1: number | undefined
}

/** Of `n` matched records, how many agree. `kappa` (see `cohenKappa`) only where each has one of a list of labels. */
export interface Share {
  readonly n: number
  readonly same: number
  readonly share: number | undefined
  readonly kappa?: number | undefined
}

/** A coefficient over `n` units. */
export interface Coefficient {
  readonly n: number
  readonly value: number | undefined
}

export interface PairAgreement {
  /** Texts that both have. */
  readonly texts: number
  readonly mentions: {
    /** The same spans. */
    readonly exact: Overlap
    /** Matched one to one, see `matchMentions`. */
    readonly overlapping: Overlap
    /** Cohen's kappa over the words of the texts: mentioned or not. A word in two mentions counts once. */
    readonly words: Coefficient
    /** Of the matched ones. */
    readonly form: Share
  }
  readonly links: {
    /** The same spans and the same entity. */
    readonly exact: Overlap
    /** Matched, and the same entity. */
    readonly overlapping: Overlap
    /** Of the matched ones, those with the same entity. */
    readonly entity: Share
  }
  readonly claims: {
    /** Matched, see `matchClaims`. */
    readonly matched: Overlap
    /** Matched, and with the same relation and direction. */
    readonly triples: Overlap
    /** Of the matched ones. `direction` counts those with the same relation that has one, `attribution-time` those with the same
     * speakers, of whom any annotator says when they spoke. */
    readonly facets: Readonly<Record<Exclude<ClaimFacet, 'event'>, Share>>
    /** Of the matched ones, those with the same time, or with two whose extents overlap. */
    readonly timeOverlaps: Share
    /** The mean of the part that both have of what either has as evidence (Jaccard), over the matched ones. */
    readonly evidenceOverlap: Coefficient
    /** Pairs of matched claims that stand in one event. */
    readonly eventPairs: Overlap
  }
}

/** Measures two dossiers that were aligned. What is symmetric by nature (all but precision and recall) does not depend on which is A.
 * `findWords` gives the words of a text (default `wordsOf`). */
export function measurePair(alignment: Alignment, findWords: (text: string) => readonly Range[] = wordsOf): PairAgreement {
  const { articles } = alignment
  const mentions = articles.flatMap((one) => one.mentions.matched)
  const claims = articles.flatMap((one) => one.claims.matched)
  const ofMentions = counter(articles.map(({ a, b }) => [a.mentions.length, b.mentions.length]))
  const ofClaims = counter(articles.map(({ a, b }) => [a.claims.length, b.claims.length]))
  const exact = mentions.filter(({ differing }) => !differing.includes('spans'))
  const linked = mentions.filter(({ differing }) => !differing.includes('entity'))
  const entityPairs = mentions.map(({ a, b }): LabelPair => [a.entity, alignment.twins.entities.get(b.entity) ?? `\t${b.entity}`])
  return {
    texts: articles.length,
    mentions: {
      exact: ofMentions(exact.length),
      overlapping: ofMentions(mentions.length),
      words: measureWords(alignment, findWords),
      form: nominalShare(mentions.map(({ a, b }) => [a.form, b.form])),
    },
    links: {
      exact: ofMentions(exact.filter(({ differing }) => !differing.includes('entity')).length),
      overlapping: ofMentions(linked.length),
      entity: nominalShare(entityPairs),
    },
    claims: {
      matched: ofClaims(claims.length),
      triples: ofClaims(claims.filter(({ differing }) => !differing.includes('relation') && !differing.includes('direction')).length),
      facets: measureFacets(claims),
      timeOverlaps: shareOf(claims.length, claims.filter(hasCommonTime).length),
      evidenceOverlap: meanOf(claims.map(({ a, b }) => overlapOf(a.evidence, b.evidence))),
      eventPairs: measureEventPairs(claims, alignment),
    },
  }
}

/** From how many records A and B have of a kind to the measures of those that both have. */
function counter(counts: readonly (readonly [a: number, b: number])[]): (both: number) => Overlap {
  const [a, b] = [sum(counts.map(([one]) => one)), sum(counts.map(([, other]) => other))]
  return (both) => overlapMeasures(a, b, both)
}

function overlapMeasures(a: number, b: number, both: number): Overlap {
  return { a, b, both, precision: quotient(both, b), recall: quotient(both, a), f1: quotient(2 * both, a + b) }
}

function measureWords({ articles }: Alignment, findWords: (text: string) => readonly Range[]): Coefficient {
  const pairs = articles.flatMap(({ a, b }) => {
    const words = findWords(a.text)
    const [inA, inB] = [a, b].map(({ mentions }) => labelWords(words, mentions.flatMap(({ spans }) => spans)))
    return words.map((_, index): LabelPair => [String(inA?.[index]), String(inB?.[index])])
  })
  return { n: pairs.length, value: cohenKappa(pairs) }
}

function nominalShare(pairs: readonly LabelPair[]): Share {
  return { ...shareOf(pairs.length, pairs.filter(([a, b]) => a === b).length), kappa: cohenKappa(pairs) }
}

function shareOf(n: number, same: number): Share {
  return { n, same, share: quotient(same, n) }
}

/** Facets whose values are labels of a list. The direction is none: which way is first differs from pair of ends to pair of ends. */
const NOMINAL: readonly ClaimFacet[] = ['relation', 'modality', 'polarity', 'attribution', 'place']

function measureFacets(claims: readonly MatchedClaims[]): PairAgreement['claims']['facets'] {
  const measure = (facet: Exclude<ClaimFacet, 'event'>): Share => {
    const counted = claims.filter((one) => isCounted(one, facet))
    const pairs = counted.map(({ keysA, keysB }): LabelPair => [keysA[facet], keysB[facet]])
    return NOMINAL.includes(facet) ? nominalShare(pairs) : shareOf(pairs.length, pairs.filter(([a, b]) => a === b).length)
  }
  const facets = CLAIM_FACETS.filter((facet) => facet !== 'event')
  return Object.fromEntries(facets.map((facet) => [facet, measure(facet)])) as PairAgreement['claims']['facets']
}

function isCounted({ keysA, keysB }: MatchedClaims, facet: ClaimFacet): boolean {
  if (facet === 'direction') return keysA.relation === keysB.relation && keysA.direction !== ''
  if (facet !== 'attribution-time') return true
  return keysA.attribution === keysB.attribution && (keysA[facet] !== '' || keysB[facet] !== '')
}

function hasCommonTime({ keysA, keysB }: MatchedClaims): boolean {
  const [one, other] = [parseDate(keysA.time), parseDate(keysB.time)]
  return keysA.time === keysB.time || (one !== undefined && other !== undefined && overlaps(one, other))
}

function meanOf(values: readonly number[]): Coefficient {
  return { n: values.length, value: quotient(sum(values), values.length) }
}

/** From the sizes of the events: n claims make n (n - 1) / 2 pairs. */
function measureEventPairs(claims: readonly MatchedClaims[], { sharedClaims }: Alignment): Overlap {
  const pairsIn = (events: readonly (string | undefined)[]): number => {
    const sizes = new Map<string, number>()
    for (const event of events) if (event !== undefined) sizes.set(event, (sizes.get(event) ?? 0) + 1)
    return sum([...sizes.values()].map(pairsOf))
  }
  return overlapMeasures(
    pairsIn(claims.map(({ a }) => a.event)),
    pairsIn(claims.map(({ b }) => b.event)),
    sum(sharedClaims.map(({ count }) => pairsOf(count))),
  )
}

function pairsOf(count: number): number {
  return count * (count - 1) / 2
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function quotient(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
