import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retypeEntity } from '../../../src/core/mending/retype-entity.ts'
import { articleDossier } from '../article-dossier.ts'
import { allClaims, arbitraryNarrow, expectLawful } from './expect-lawful.ts'

const { dossier: article } = articleDossier()

describe('retypeEntity', () => {
  it('leaves a valid dossier with every claim in it, those that stop fitting as drafts, and is undone', () => {
    fc.assert(fc.property(arbitraryNarrow(), fc.nat(), (dossier, at) => {
      const entity = dossier.entities[at % Math.max(1, dossier.entities.length)]
      const kind = dossier.ontology.kinds.at(-1)
      if (!entity || !kind) return
      const result = retypeEntity(dossier, entity.id, kind.id)
      const after = expectLawful(dossier, result.edit)
      expect(after.entities.find(({ id }) => id === entity.id)?.kind).toBe(kind.id)
      expect(allClaims(after).map(({ id }) => id).sort()).toEqual(allClaims(dossier).map(({ id }) => id).sort())
      const drafts = (from: typeof dossier): number => from.articles.flatMap((one) => one.draftClaims ?? []).length
      expect('misfits' in result ? result.misfits.length : -1).toBe(drafts(after) - drafts(dossier))
      if (entity.kind === kind.id) expect(after).toEqual(dossier)
    }), { numRuns: 200 })
  })

  it('tells which claims of the article a state could not make as a person', () => {
    const result = retypeEntity(article, 'russia', 'person')
    const after = expectLawful(article, result.edit)
    const misfits = 'misfits' in result ? result.misfits : []
    expect(misfits.length).toBeGreaterThan(0)
    for (const { claim, codes } of misfits) {
      expect(codes).toEqual(['end-does-not-fit'])
      const draft = after.articles[0]?.draftClaims?.find(({ id }) => id === claim)
      expect(draft).toEqual(article.articles[0]?.claims.find(({ id }) => id === claim))
    }
  })

  it('refuses an entity or a kind that is not there', () => {
    expect(retypeEntity(article, 'atlantis', 'state')).toMatchObject({ issues: [{ args: { what: 'entity' } }] })
    expect(retypeEntity(article, 'russia', 'planet')).toMatchObject({ issues: [{ args: { what: 'kind' } }] })
  })
})
