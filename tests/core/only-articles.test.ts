/** A dossier with some of its articles. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { hasErrors } from '../../src/core/issues.ts'
import { joinDossiers } from '../../src/core/join-dossiers.ts'
import { onlyArticles } from '../../src/core/only-articles.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier: seed } = articleDossier()

it('gives the article and the 34 entities it uses, in their order, and nothing else is lost', () => {
  const only = onlyArticles(seed, [seed.articles[0]?.id ?? ''])
  expect(only).toEqual(seed)
  expect(only.entities).toHaveLength(34)
  // An alias-only mention without any claim counts as use, and so does whoever is acted for.
  expect(only.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['africa-corps', 'niger', 'coups-in-mali']))
})

it('has no entities without articles, and passes over ids that are no article’s', () => {
  expect(onlyArticles(seed, ['nowhere'])).toEqual({ ...seed, entities: [], articles: [] })
})

it('of a valid dossier is valid, and holds exactly those articles', () => {
  fc.assert(fc.property(arbitraryDossier(), fc.nat(3), (dossier, count) => {
    const ids = dossier.articles.slice(0, count).map(({ id }) => id)
    const only = onlyArticles(dossier, ids)
    expect(hasErrors(validateDossier(only))).toBe(false)
    expect(only.articles).toEqual(dossier.articles.slice(0, count))
    expect(only.ontology).toBe(dossier.ontology)
    // Whatever is left out is used by nobody who stays.
    const index = indexDossier(only)
    for (const { actsFor } of only.entities) for (const { entity } of actsFor) expect(index.entities.has(entity)).toBe(true)
  }), { numRuns: 60 })
})

it('takes apart what was joined', () => {
  fc.assert(fc.property(arbitraryDossier(), (addition) => {
    const joined = joinDossiers(seed, addition)
    expect(onlyArticles(joined, seed.articles.map(({ id }) => id))).toMatchObject({ entities: seed.entities, articles: seed.articles })
  }), { numRuns: 40 })
})
