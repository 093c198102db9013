/** A dossier that is sent in parts is the same dossier. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { makeExercise } from '../../src/core/teaching/make-exercise.ts'
import { cutDossier, joinPart, type DossierPart } from '../../src/state/teaching/cut-dossier.ts'
import { makeBenchDossier } from '../bench/make-bench-dossier.ts'

const text = { en: 'Find', fr: 'Trouvez' }

function dossierOf(claims: number, claimsPerArticle: number, isExercise: boolean): Dossier {
  const dossier = makeBenchDossier({ entities: 20, claims, claimsPerArticle })
  const articles = dossier.articles.map(({ id }) => id)
  return isExercise ? makeExercise(dossier, { articles, hide: 'claims-and-mentions', title: text, instructions: text, tolerance: 'strict' }) : dossier
}

const dossiers = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }), fc.boolean()).map((size) => dossierOf(...size))

function sizeOf(part: DossierPart): number {
  return part.type === 'shell' ? 0 : part.slices.reduce((sum, { records }) => sum + records.length, 0)
}

it('comes together again, whatever the size of its parts, and is left as it was', () => {
  fc.assert(fc.property(dossiers, fc.integer({ min: 1, max: 50 }), (dossier, most) => {
    const before = structuredClone(dossier)
    const parts = [...cutDossier(dossier, most)]
    expect(Math.max(...parts.map(sizeOf))).toBeLessThanOrEqual(most)
    let whole: Dossier | undefined
    for (const part of parts) whole = joinPart(whole, structuredClone(part))
    expect(whole).toEqual(before)
    expect(dossier).toEqual(before)
  }), { numRuns: 40 })
})

it('begins with the shell', () => {
  const [, second] = cutDossier(dossierOf(3, 2, false))
  if (!second) throw new Error('a dossier with claims has slices')
  expect(() => joinPart(undefined, second)).toThrow('begins with its shell')
})
