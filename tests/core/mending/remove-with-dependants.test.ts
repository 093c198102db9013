import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dependantsOf, removeWithDependants } from '../../../src/core/mending/remove-with-dependants.ts'
import type { RemovablePlace } from '../../../src/core/mending/remove-with-dependants/plan-removal.ts'
import type { Dossier } from '../../../src/core/schema.ts'
import { articleDossier } from '../article-dossier.ts'
import { allClaims, arbitraryNarrow, countUses, expectLawful } from './expect-lawful.ts'

const { dossier: article } = articleDossier()

/** Every record that can be removed. */
function placesOf({ ontology, entities, articles }: Dossier): (readonly [RemovablePlace, string])[] {
  const at = (place: RemovablePlace, records: readonly { id: string }[] = []) => records.map(({ id }) => [place, id] as const)
  return [
    ...at('kind', ontology.kinds), ...at('relation', ontology.relations), ...at('entity', entities), ...at('article', articles),
    ...articles.flatMap((one) => [
      ...at('mention', one.mentions), ...at('event', one.events), ...at('claim', one.claims),
      ...at('draft-mention', one.draftMentions), ...at('draft-claim', one.draftClaims),
    ]),
  ]
}

function marksOf({ articles }: Dossier): string[] {
  return articles.flatMap((one) => [...one.mentions, ...one.draftMentions ?? []]).map(({ id }) => id).sort()
}

function untoldIn(dossier: Dossier): string[] {
  const told = new Set(allClaims(dossier).map(({ event }) => event))
  return dossier.articles.flatMap((one) => one.events).filter(({ id }) => !told.has(id)).map(({ id }) => id)
}

describe('removeWithDependants', () => {
  it('leaves a valid dossier without the record, whatever it was, and is undone', () => {
    fc.assert(fc.property(arbitraryNarrow(), fc.boolean(), (dossier, keepMarks) => {
      for (const [place, id] of placesOf(dossier)) {
        const after = expectLawful(dossier, removeWithDependants(dossier, place, id, { keepMarks }).edit)
        expect(placesOf(after)).not.toContainEqual([place, id])
        if (place === 'entity') expect(countUses(after, id)).toBe(0)
        const untold = untoldIn(after)
        expect(untold.filter((one) => !untoldIn(dossier).includes(one))).toEqual([])
      }
    }), { numRuns: 60 })
  })

  it('loses no mark that stands in the text and no claim with an entity, a relation, a kind or an event', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      for (const [place, id] of placesOf(dossier).filter(([one]) => ['entity', 'relation', 'kind', 'event'].includes(one))) {
        const after = expectLawful(dossier, removeWithDependants(dossier, place, id).edit)
        expect(marksOf(after)).toEqual(marksOf(dossier))
        expect(allClaims(after).map((one) => one.id).sort()).toEqual(allClaims(dossier).map((one) => one.id).sort())
      }
    }), { numRuns: 60 })
  })

  it('lists exactly the mentions, claims and events that change', () => {
    fc.assert(fc.property(arbitraryNarrow(), fc.boolean(), (dossier, keepMarks) => {
      const records = (from: Dossier, what: 'mentions' | 'claims' | 'events') => new Map(from.articles.flatMap((one) => [
        ...one[what],
        ...(what === 'events' ? [] : one.orphans?.[what] ?? []),
        ...(what === 'mentions' ? one.draftMentions ?? [] : what === 'claims' ? one.draftClaims ?? [] : []),
      ].map((record) => [record.id, JSON.stringify(record)] as const)))
      for (const [place, id] of placesOf(dossier)) {
        const dependants = dependantsOf(dossier, place, id, { keepMarks })
        const after = expectLawful(dossier, removeWithDependants(dossier, place, id, { keepMarks }).edit)
        for (const what of ['mentions', 'claims', 'events'] as const) {
          const [was, is] = [records(dossier, what), records(after, what)]
          const isOwn = (one: string): boolean => one === id && `${place}s`.endsWith(what)
          const changed = [...was].filter(([one, words]) => is.get(one) !== words && !isOwn(one)).map(([one]) => one)
          expect(dependants[what].map((one) => one.id).sort()).toEqual(changed.sort())
          const gone = dependants[what].filter(({ becomes }) => becomes === 'removed').map((one) => one.id)
          expect(gone.filter((one) => is.has(one))).toEqual([])
        }
      }
    }), { numRuns: 40 })
  })

  it('makes drafts of what an entity was needed for, and takes it from where it was not', () => {
    const dependants = dependantsOf(article, 'entity', 'tele-sahel')
    const after = expectLawful(article, removeWithDependants(article, 'entity', 'tele-sahel').edit)
    const [was, is] = [article.articles[0], after.articles[0]]
    const voiced = was?.claims.filter(({ attribution }) => attribution.some(({ entity }) => entity === 'tele-sahel')) ?? []
    expect(voiced.length).toBeGreaterThan(0)
    for (const claim of voiced.filter(({ attribution, modality }) => attribution.length === 1 && modality === 'reported')) {
      expect(is?.draftClaims).toContainEqual(expect.objectContaining({ id: claim.id, attribution: [] }))
      expect(dependants.claims.find(({ id }) => id === claim.id)).toMatchObject({ becomes: 'draft' })
    }
    for (const { id, spans } of was?.mentions.filter(({ entity }) => entity === 'tele-sahel') ?? []) {
      expect(is?.draftMentions?.find((one) => one.id === id)?.spans).toEqual(spans)
    }
    const bare = expectLawful(article, removeWithDependants(article, 'entity', 'tele-sahel', { keepMarks: false }).edit)
    expect(bare.articles[0]).not.toHaveProperty('draftMentions')
    expect(bare.articles[0]).not.toHaveProperty('draftClaims')
  })

  it('takes the event along with the only claim that tells it', () => {
    const told = article.articles[0]?.claims.map(({ event }) => event) ?? []
    const alone = article.articles[0]?.claims.find(({ event }) => event !== undefined && told.filter((one) => one === event).length === 1)
    const shared = article.articles[0]?.claims.find(({ event }) => event !== undefined && told.filter((one) => one === event).length > 1)
    expect(dependantsOf(article, 'claim', alone?.id ?? '').events).toMatchObject([{ id: alone?.event, becomes: 'removed' }])
    expect(dependantsOf(article, 'claim', shared?.id ?? '').events).toEqual([])
  })

  it('refuses what is not there', () => {
    expect(removeWithDependants(article, 'entity', 'atlantis')).toMatchObject({ issues: [{ args: { what: 'entity' } }] })
    expect(removeWithDependants(article, 'draft-claim', 'nr-c01')).toMatchObject({ issues: [{ code: 'no-such-record' }] })
  })
})
