/** Agreement of annotators: textbook values, an example counted by hand, and the laws that hold for any two annotations. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureAgreement } from '../../src/core/agreement.ts'
import { alignDossiers } from '../../src/core/agreement/align-dossiers.ts'
import { cohenKappa, type LabelPair } from '../../src/core/agreement/cohen-kappa.ts'
import { krippendorffAlpha } from '../../src/core/agreement/krippendorff-alpha.ts'
import { listDifferences } from '../../src/core/agreement/list-differences.ts'
import type { PairAgreement } from '../../src/core/agreement/measure-pair.ts'
import { labelWords, wordsOf } from '../../src/core/agreement/token-labels.ts'
import { arbitraryAnnotations } from './arbitrary-annotations.ts'
import { articleDossier } from './article-dossier.ts'
import { twoReadings } from './two-readings.ts'

const refuseId = (wish: string): string => { throw new Error(`no id was to be made, not even of ${wish}`) }

describe('cohenKappa', () => {
  /** A table of counts, rows by the first annotator → one pair for each unit. */
  const unitsOf = (rows: readonly (readonly number[])[]): LabelPair[] =>
    rows.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): LabelPair => [`${a}`, `${b}`])))

  it('is that of Cohen (1960): 200 diagnoses, (0.70 - 0.41) / (1 - 0.41)', () => {
    // Agreed: 88 + 40 + 12 = 140 of 200. By chance: (120 · 100 + 60 · 60 + 20 · 40) / 200² = 16,400 / 40,000.
    const kappa = cohenKappa(unitsOf([[88, 14, 18], [10, 40, 10], [2, 6, 12]]))
    expect(kappa).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 12)
    expect(kappa).toBeCloseTo(0.492, 3)
  })

  it('is below 0 where they agree less than by chance, as in the other table of Cohen (1960)', () => {
    // Agreed 25 + 2 + 2 = 29 of 100; by chance (50 · 40 + 30 · 30 + 20 · 30) / 100² = 0.35.
    const kappa = cohenKappa(unitsOf([[25, 13, 12], [12, 2, 16], [3, 15, 2]]))
    expect(kappa).toBeCloseTo((0.29 - 0.35) / (1 - 0.35), 12)
  })

  it('is undefined where it would be 0 / 0', () => {
    expect(cohenKappa([])).toBeUndefined()
    expect(cohenKappa([['a', 'a'], ['a', 'a']])).toBeUndefined()
    expect(cohenKappa([['a', 'b'], ['a', 'b']])).toBe(0)
  })
})

describe('krippendorffAlpha', () => {
  const _ = undefined

  it('is that of Krippendorff (2011), section C: 4 observers, 12 units, missing values', () => {
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ]
    const alpha = krippendorffAlpha(Array.from({ length: 12 }, (_, unit) => observers.map((values) => values[unit])))
    // Coincidences of like values: 7 of 9 (1), 10 of 13 (2), 8 of 10 (3), 4 of 5 (4), 3 of 3 (5); 40 paired values.
    expect(alpha).toBeCloseTo((39 * (7 + 10 + 8 + 4 + 3) - (9 * 8 + 13 * 12 + 10 * 9 + 5 * 4 + 3 * 2)) / (40 * 39 - 344), 12)
    expect(alpha).toBeCloseTo(0.743, 3)
  })

  it('is that of section A, by hand: two observers, ten units, yes or no', () => {
    const [jon, ben] = [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]]
    // 14 values 0 and 6 values 1; like pairs: 2 · 5 of 0 and 2 · 1 of 1: 1 - 19 · 8 / (20 · 19 - 14 · 13 - 6 · 5).
    expect(krippendorffAlpha(jon.map((value, unit) => [value, ben[unit]]))).toBeCloseTo(1 - (20 - 1) * 8 / (2 * 14 * 6), 12)
  })

  it('counts no unit with a single value, and is undefined where nothing could differ', () => {
    expect(krippendorffAlpha([[1, 1], [2, 2], [3, _], [_, _]])).toBe(1)
    expect(krippendorffAlpha([])).toBeUndefined()
    expect(krippendorffAlpha([[1, 1], [1, 1]])).toBeUndefined()
    expect(krippendorffAlpha([[1, 2, _]])).toBe(0)
  })
})

describe('words', () => {
  it('are those of the text, wherever the window ends', () => {
    const text = 'Le général Tiani, à Niamey: 3,5 avions 👩‍🚀. '.repeat(600)
    const found = wordsOf(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(Array.from({ length: 600 }, () => ['Le', 'général', 'Tiani', 'à', 'Niamey', '3,5', 'avions']).flat())
  })

  it('are bounded where there is no space, and there they are whole characters', () => {
    const text = `a${'𝒳'.repeat(12_000)}`
    const words = wordsOf(text)
    expect(words.map(({ start, end }) => end - start).reduce((sum, length) => sum + length, 0)).toBe(text.length)
    expect(words.every(({ start }) => !/^[\udc00-\udfff]/.test(text.slice(start, start + 1)))).toBe(true)
  })

  it('are labelled where a span reaches into them', () => {
    const words = wordsOf('one two three four')
    expect([...labelWords(words, [{ start: 9, end: 18 }, { start: 0, end: 4 }])]).toEqual([1, 0, 1, 1])
    expect([...labelWords(words, [])]).toEqual([0, 0, 0, 0])
  })
})

describe('measureAgreement', () => {
  it('gives 1 everywhere, or nothing, for an annotation and itself, and no differences', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a }) => {
      const agreement = measureAgreement(a, [structuredClone(a)])
      const values = coefficientsIn(agreement)
      expect(values.filter((value) => value !== 1 && value !== undefined)).toEqual([])
      expect(agreement.pairs[0]?.claims.matched.both).toBe(a.articles.flatMap(({ claims }) => claims).length)
      expect(listDifferences(alignDossiers(a, structuredClone(a)), refuseId)).toEqual([])
    }))
  })

  it('gives 1 for the seed article and itself; only polarity has no kappa, since nothing in it is denied', () => {
    const { dossier, article } = articleDossier()
    const agreement = measureAgreement(dossier, [dossier])
    expect(article.claims.some(({ polarity }) => polarity === 'denied')).toBe(false)
    expect(agreement.pairs[0]?.claims.facets.polarity).toEqual({ n: 59, same: 59, share: 1, kappa: undefined })
    const values = coefficientsIn(agreement)
    expect(values.filter((value) => value !== 1)).toEqual([undefined])
    expect(values.length).toBeGreaterThan(30)
  })

  it('is what comes of counting by hand', () => {
    const { a, b } = twoReadings()
    const { pairs: [pair], words } = measureAgreement(a, [b])
    const { mentions, links, claims } = pair as PairAgreement
    // A marked Niger, ECOWAS, Moscow, Niger again, Mali, Russia; B has ECOWAS too wide, Niger once, and the instructors.
    expect(mentions.exact).toEqual({ a: 6, b: 6, both: 4, precision: 4 / 6, recall: 4 / 6, f1: 8 / 12 })
    expect(mentions.overlapping).toEqual({ a: 6, b: 6, both: 5, precision: 5 / 6, recall: 5 / 6, f1: 10 / 12 })
    // Of 13 words 5 are in mentions of both, 4 of neither, 1 of A alone and 3 of B alone.
    expect(mentions.words).toEqual({ n: 13, value: (9 * 13 - (6 * 8 + 7 * 5)) / (13 * 13 - (6 * 8 + 7 * 5)) })
    // 26 values, of which 14 are a mention and 12 are none; 18 stand with their like.
    expect(words.n).toBe(13)
    expect(words.value).toBeCloseTo((25 * 18 - (14 * 13 + 12 * 11)) / (26 * 25 - (14 * 13 + 12 * 11)), 12)
    expect(mentions.form).toMatchObject({ n: 5, same: 4, share: 4 / 5 })
    // B takes Moscow for the embassy there.
    expect(links.exact).toMatchObject({ both: 3, f1: 6 / 12 })
    expect(links.overlapping).toMatchObject({ both: 4, f1: 8 / 12 })
    // Niger, ECOWAS, Mali once each for both; Russia twice for A, once for B: (4 · 5 - (1 + 1 + 1 + 2)) / (25 - 5).
    expect(links.entity).toEqual({ n: 5, same: 4, share: 4 / 5, kappa: 15 / 20 })

    expect(claims.matched).toEqual({ a: 4, b: 3, both: 3, precision: 1, recall: 3 / 4, f1: 6 / 7 })
    expect(claims.triples).toMatchObject({ both: 1 })
    expect(claims.facets.relation).toMatchObject({ n: 3, same: 2 })
    expect(claims.facets.direction).toEqual({ n: 2, same: 1, share: 1 / 2 })
    // asserted-alleged, reported-reported, asserted-asserted: (3 · 2 - (2 + 1)) / (9 - 3).
    expect(claims.facets.modality).toEqual({ n: 3, same: 2, share: 2 / 3, kappa: 1 / 2 })
    expect(claims.facets.attribution).toMatchObject({ n: 3, same: 3 })
    expect(claims.facets['attribution-time']).toEqual({ n: 1, same: 0, share: 0 })
    expect(claims.facets.time).toEqual({ n: 3, same: 2, share: 2 / 3 })
    expect(claims.timeOverlaps).toEqual({ n: 3, same: 3, share: 1 })
    expect(claims.facets.place).toMatchObject({ n: 3, same: 3, kappa: undefined })
    expect(claims.facets.quantity).toEqual({ n: 3, same: 2, share: 2 / 3 })
    expect(claims.facets.evidence).toEqual({ n: 3, same: 2, share: 2 / 3 })
    expect(claims.evidenceOverlap).toEqual({ n: 3, value: (1 + 17 / 28 + 1) / 3 })
    // A puts two of the three in one event, B all three.
    expect(claims.eventPairs).toEqual({ a: 1, b: 3, both: 1, precision: 1 / 3, recall: 1, f1: 2 / 4 })
  })

  it('does not depend on who is called A, but for precision and recall, which change places', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a, b }) => {
      const [there, back] = [measureAgreement(a, [b]), measureAgreement(b, [a])]
      const swapped = JSON.parse(JSON.stringify(there), (_, value: unknown) => {
        if (typeof value !== 'object' || value === null || !('both' in value)) return value
        const { a, b, precision, recall, ...rest } = value as Record<string, unknown>
        return { ...rest, a: b, b: a, precision: recall, recall: precision }
      }) as unknown
      expect(nearly(swapped)).toEqual(nearly(back))
    }), { numRuns: 200 })
  })

  it('leaves undefined what there is nothing to measure by', () => {
    const { dossier } = articleDossier()
    const empty = { ...dossier, articles: dossier.articles.map((one) => ({ ...one, mentions: [], claims: [], events: [] })) }
    const { pairs: [pair], words } = measureAgreement(empty, [empty])
    expect(words.value).toBeUndefined()
    expect(pair?.mentions.exact).toEqual({ a: 0, b: 0, both: 0, precision: undefined, recall: undefined, f1: undefined })
    expect(pair?.claims.facets.modality).toEqual({ n: 0, same: 0, share: undefined, kappa: undefined })
    const one = measureAgreement(dossier, [empty]).pairs[0]?.mentions.exact
    expect([one?.precision, one?.recall, one?.f1]).toEqual([undefined, 0, 0])
  })

  it('compares only texts that are the same, and takes a text that an annotator has not got for missing', () => {
    const { dossier, article } = articleDossier()
    const other = { ...dossier, articles: [{ ...article, text: `${article.text} ` }] }
    const { pairs, words } = measureAgreement(dossier, [other, dossier])
    expect(pairs.map(({ texts }) => texts)).toEqual([0, 1])
    expect(words).toEqual({ n: wordsOf(article.text).length, value: 1 })
  })
})

/** Every coefficient in the answer; counts are none. */
function coefficientsIn(value: unknown): (number | undefined)[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    (['f1', 'precision', 'recall', 'share', 'kappa', 'value'].includes(key) ? [inner as number | undefined] : coefficientsIn(inner)))
}

/** Why: sums in another order may differ in the last digit. */
function nearly(value: unknown): unknown {
  const round = (inner: unknown): unknown => (typeof inner === 'number' ? Math.round(inner * 1e9) / 1e9 : inner)
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) => round(inner)) as unknown
}
