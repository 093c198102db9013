import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropOrphan } from '../../../src/core/mending/drop-orphan.ts'
import { placeOrphan } from '../../../src/core/mending/place-orphan.ts'
import type { Dossier } from '../../../src/core/schema.ts'
import { articleDossier } from '../article-dossier.ts'
import { allClaims, arbitraryNarrow, expectLawful } from './expect-lawful.ts'

const { dossier: seed, article } = articleDossier()

/** Every orphan of a dossier. */
function orphansOf({ articles }: Dossier) {
  return articles.flatMap((one) => [
    ...(one.orphans?.mentions ?? []).map(({ id }) => ({ article: one, what: 'mention' as const, id })),
    ...(one.orphans?.claims ?? []).map(({ id }) => ({ article: one, what: 'claim' as const, id })),
  ])
}

describe('placeOrphan', () => {
  it('leaves a valid dossier with the record in its place, and is undone', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      for (const { article: { id: within, text }, what, id } of orphansOf(dossier)) {
        const range = { start: text.length - 3, end: text.length }
        const result = placeOrphan(dossier, within, what, id, [range])
        const after = expectLawful(dossier, result.edit)
        expect(orphansOf(after).map((one) => one.id)).not.toContain(id)
        if (!result.edit) return
        const now = after.articles.find((one) => one.id === within)
        const list = { mention: now?.mentions, claim: now?.claims, 'draft-claim': now?.draftClaims }[result.becomes]
        const spans = list?.map((one) => ('spans' in one ? one.spans : one.evidence)).at(-1)
        expect([list?.at(-1)?.id, spans]).toEqual([id, [{ ...range, quote: 'end' }]])
        expect(result.codes.length > 0).toBe(result.becomes === 'draft-claim')
      }
    }), { numRuns: 300 })
  })

  it('puts spans in order, and refuses those that are none', () => {
    const [mention] = article.mentions
    if (!mention) throw new Error('the article has mentions')
    const lost = { ...article, mentions: [], orphans: { mentions: [mention], claims: [] } }
    const dossier = { ...seed, articles: [lost] }
    const place = (...ranges: readonly { start: number; end: number }[]) => placeOrphan(dossier, article.id, 'mention', mention.id, ranges)
    const after = expectLawful(dossier, place({ start: 33, end: 42 }, { start: 0, end: 7 }).edit)
    expect(after.articles[0]?.mentions[0]?.spans.map(({ quote }) => quote)).toEqual(['Russian', 'equipment'])
    expect(after.articles[0]).not.toHaveProperty('orphans')
    expect(place()).toMatchObject({ issues: [{ code: 'span-outside-text' }] })
    expect(place({ start: 4, end: 4 })).toMatchObject({ issues: [{ code: 'span-outside-text' }] })
    expect(place({ start: 0, end: 1e6 })).toMatchObject({ issues: [{ code: 'span-outside-text' }] })
    expect(place({ start: 0, end: 7 }, { start: 6, end: 9 })).toMatchObject({ issues: [{ code: 'spans-overlap' }] })
    const range = { start: 1, end: 3 }
    expect(placeOrphan(dossier, article.id, 'claim', mention.id, [range])).toMatchObject({ issues: [{ code: 'no-such-record' }] })
    const astral = { ...dossier, articles: [{ ...lost, text: '𝒳y' }] }
    expect(placeOrphan(astral, article.id, 'mention', mention.id, [range])).toMatchObject({ issues: [{ code: 'span-splits-character' }] })
  })

  it('makes a draft of a claim that has lost its fit', () => {
    const claim = article.claims.find(({ subject }) => subject === 'russia')
    if (!claim) throw new Error('Russia does something')
    const dossier = {
      ...seed,
      entities: seed.entities.map((one) => (one.id === 'russia' ? { ...one, kind: 'place' } : one)),
      articles: [{
        ...article, claims: [], events: article.events.filter(({ id }) => id === claim.event), orphans: { mentions: [], claims: [claim] },
      }],
    }
    const result = placeOrphan(dossier, article.id, 'claim', claim.id, [{ start: 0, end: 7 }])
    expect(result).toMatchObject({ becomes: 'draft-claim', codes: expect.arrayContaining(['end-does-not-fit']) })
    expectLawful(dossier, result.edit)
  })
})

describe('dropOrphan', () => {
  it('leaves a valid dossier without the record and without an event that it alone told', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      for (const { article: { id: within }, what, id } of orphansOf(dossier)) {
        const after = expectLawful(dossier, dropOrphan(dossier, within, what, id).edit)
        expect(orphansOf(after).map((one) => one.id)).toEqual(orphansOf(dossier).map((one) => one.id).filter((one) => one !== id))
      }
    }))
    const told = article.claims.find(({ event }) => event !== undefined)
    const event = article.events.find(({ id }) => id === told?.event)
    if (!told || !event) throw new Error('the article has events')
    const lost = { ...seed, articles: [{ ...article, claims: [], events: [event], orphans: { mentions: [], claims: [told] } }] }
    const after = expectLawful(lost, dropOrphan(lost, article.id, 'claim', told.id).edit)
    expect([after.articles[0]?.events, allClaims(after)]).toEqual([[], []])
    expect(dropOrphan(seed, article.id, 'claim', told.id)).toMatchObject({ issues: [{ code: 'no-such-record' }] })
  })
})
