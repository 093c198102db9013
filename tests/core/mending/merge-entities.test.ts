import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/fold.ts'
import { mergeEntities } from '../../../src/core/mending/merge-entities.ts'
import type { Dossier, Entity } from '../../../src/core/schema.ts'
import { articleDossier } from '../article-dossier.ts'
import { allClaims, arbitraryNarrow, countUses, expectLawful } from './expect-lawful.ts'

const { dossier: article } = articleDossier()

function entity(dossier: Dossier, id: string): Entity {
  const found = dossier.entities.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('mergeEntities', () => {
  it('leaves a valid dossier in which nothing refers to the one that is gone, and is undone', () => {
    fc.assert(fc.property(arbitraryNarrow(), fc.boolean(), (dossier, accepts) => {
      const [keep, gone] = dossier.entities
      if (!keep || !gone) return
      const acceptLoops = accepts ? allClaims(dossier).map(({ id }) => id) : []
      const result = mergeEntities(dossier, keep.id, gone.id, { acceptLoops })
      const after = expectLawful(dossier, result.edit)
      expect(countUses(after, gone.id)).toBe(0)
      expect(allClaims(after).map(({ id }) => id).sort()).toEqual(allClaims(dossier).map(({ id }) => id).sort())
      if (!result.edit) return
      const before = dossier.articles.flatMap((one) => one.mentions).length
      expect(after.articles.flatMap((one) => one.mentions)).toHaveLength(before - result.folded.length)
      const drafts = after.articles.flatMap((one) => one.draftClaims ?? []).map(({ id }) => id)
      for (const { claim, becomes } of result.doubtful) expect(drafts.includes(claim)).toBe(becomes === 'draft')
    }), { numRuns: 200 })
  })

  it('keeps every name once', () => {
    fc.assert(fc.property(arbitraryNarrow(), (dossier) => {
      const [keep, gone] = dossier.entities
      if (!keep || !gone) return
      const merged = entity(expectLawful(dossier, mergeEntities(dossier, keep.id, gone.id).edit), keep.id)
      for (const language of ['en', 'fr'] as const) {
        const names = [merged.label[language], ...merged.aliases[language]].map((name) => fold(name) || name)
        for (const name of [gone.label[language], ...gone.aliases[language]]) expect(names).toContain(fold(name) || name)
        const added = merged.aliases[language].slice(keep.aliases[language].length).map((name) => fold(name) || name)
        expect(new Set(added).size).toBe(added.length)
      }
    }))
  })

  it('takes names and identifiers, and lists what the two say differently', () => {
    const [keep, gone] = [entity(article, 'niger'), entity(article, 'mali')]
    const dossier = {
      ...article,
      entities: article.entities.map((one) => (one.id === 'niger' ? { ...one, identifiers: { iso3: 'NER' } } : one)),
    }
    const result = mergeEntities(dossier, 'niger', 'mali')
    const merged = entity(expectLawful(dossier, result.edit), 'niger')
    expect(merged.label).toEqual(keep.label)
    expect(merged.aliases.en).toContain(gone.label.en)
    expect(merged.identifiers).toEqual({ ...gone.identifiers, iso3: 'NER' })
    expect(result).toMatchObject({ conflicts: expect.arrayContaining([{ field: 'iso3', kept: 'NER', gone: 'MLI' }]) })
  })

  it('makes drafts of claims that would tie the entity to itself, unless they are accepted', () => {
    const claim = article.articles[0]?.claims.find(({ subject, object }) => subject !== object)
    if (!claim) throw new Error('the article has claims')
    const { subject, object, id } = claim
    const { kind } = entity(article, subject)
    const dossier = { ...article, entities: article.entities.map((one) => (one.id === object ? { ...one, kind } : one)) }
    const wide = {
      ...dossier,
      ontology: { ...dossier.ontology, relations: dossier.ontology.relations.map((one) => {
        const all = dossier.ontology.kinds.map((kind) => kind.id)
        return { ...one, subjects: all, objects: all }
      }) },
    }
    const merged = mergeEntities(wide, subject, object)
    const after = expectLawful(wide, merged.edit)
    const misfit = { article: 'niger-russia-2024-04-12', claim: id, codes: ['both-ends-the-same'], becomes: 'draft' }
    expect(merged).toMatchObject({ doubtful: expect.arrayContaining([misfit]) })
    expect(after.articles[0]?.draftClaims?.find((one) => one.id === id)).toMatchObject({ subject, object: subject })
    const accepted = expectLawful(wide, mergeEntities(wide, subject, object, { acceptLoops: [id] }).edit)
    expect(accepted.articles[0]?.claims.find((one) => one.id === id)).toMatchObject({ subject, object: subject })
  })

  it('folds sources and mentions that become the same, and keeps the time of a source', () => {
    const [first] = article.articles
    const [claim] = first?.claims ?? []
    const mention = first?.mentions.find((one) => one.entity === 'niger')
    if (!first || !claim || !mention) throw new Error('the article has records')
    const time = { edtf: '2024-04-12', basis: { en: 'b', fr: 'b' } }
    const dossier = { ...article, articles: [{
      ...first,
      mentions: [mention, { ...mention, id: 'twin', entity: 'mali' }],
      claims: [{
        ...claim, modality: 'reported' as const, attribution: [{ entity: 'niger' }, { entity: 'russia' }, { entity: 'mali', time }],
      }],
    }] }
    const result = mergeEntities(dossier, 'niger', 'mali')
    const after = expectLawful(dossier, result.edit)
    expect(after.articles[0]?.claims[0]?.attribution).toEqual([{ entity: 'russia' }, { entity: 'niger', time }])
    expect(result).toMatchObject({ folded: ['twin'] })
  })

  it('puts the whole article where very many of its records change, and singles otherwise', () => {
    const types = (keep: string, gone: string): string[] => {
      const { edit } = mergeEntities(article, keep, gone)
      expectLawful(article, edit)
      return edit?.type === 'all' ? [...new Set(edit.edits.map(({ type }) => type))].sort() : []
    }
    expect(types('mali', 'niger')).toEqual(['put-article', 'put-entity', 'remove-entity'])
    expect(types('niger', 'mali')).not.toContain('put-article')
  })

  it('refuses what is not there, and one entity with itself', () => {
    expect(mergeEntities(article, 'niger', 'atlantis')).toMatchObject({ issues: [{ code: 'no-such-record', args: { id: 'atlantis' } }] })
    expect(mergeEntities(article, 'niger', 'niger')).toMatchObject({ issues: [{ code: 'duplicate-id' }] })
  })
})
