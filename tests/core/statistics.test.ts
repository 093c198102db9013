/** Numbers of a dossier small enough to count by hand. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { statisticsOf } from '../../src/core/statistics.ts'

const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier

it('counts records and divides the claims', () => {
  const { covered, byArticle, ...counts } = statisticsOf(small)
  expect(counts).toEqual({
    articles: 1,
    entities: 3,
    mentions: 4,
    claims: 3,
    events: 1,
    byRelation: [
      { key: 'signed-pact-with', claims: 1 }, { key: 'minister-of', claims: 1 }, { key: 'sends-boats', claims: 1 },
    ],
    byModality: [
      { key: 'asserted', claims: 2 }, { key: 'reported', claims: 0 }, { key: 'planned', claims: 1 }, { key: 'alleged', claims: 0 },
    ],
    bySign: [{ key: 'cooperation', claims: 1 }, { key: 'conflict', claims: 0 }, { key: 'neutral', claims: 2 }],
    bySpeaker: [{ key: null, claims: 2 }, { key: 'ida-kern', claims: 1 }],
  })
})

it('gives the part of the text that spans cover, overlaps once, by article and in all', () => {
  const [article] = small.articles
  if (!article) throw new Error('the fixture has an article')
  const { covered, byArticle } = statisticsOf(small)
  // Evidence: 52 + 38 + 4 + 25 + 10 units; mentions: 18 + 6 + 8 + 6.
  expect(covered.evidence).toBeCloseTo(129 / article.text.length, 12)
  expect(covered.mentions).toBeCloseTo(38 / article.text.length, 12)
  expect(byArticle).toEqual([{ id: 'tides', length: article.text.length, mentions: 4, claims: 3, events: 1, covered }])

  const blank = { ...article, id: 'blank', text: 'x'.repeat(article.text.length), mentions: [], events: [], claims: [] }
  const both = statisticsOf({ ...small, articles: [article, blank] })
  expect(both.covered.evidence).toBeCloseTo(covered.evidence / 2, 12)
  const nested = { ...article, mentions: article.mentions.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]) }
  expect(statisticsOf({ ...small, articles: [nested] }).covered.mentions).toBe(covered.mentions)
})

it('counts a claim once for each who says it, and puts the most frequent first', () => {
  const [article] = small.articles
  if (!article) throw new Error('the fixture has an article')
  const said = article.claims.map((claim) => ({ ...claim, attribution: [{ entity: 'oltrea' }, { entity: 'ida-kern' }, { entity: 'oltrea' }] }))
  const { bySpeaker } = statisticsOf({ ...small, articles: [{ ...article, claims: said }] })
  expect(bySpeaker).toEqual([{ key: 'oltrea', claims: 3 }, { key: 'ida-kern', claims: 3 }])
})

it('has no share of nothing', () => {
  expect(statisticsOf({ ...small, articles: [] })).toMatchObject({ claims: 0, covered: { evidence: 0, mentions: 0 }, byArticle: [] })
})
