/** Differences of two annotations: what is listed for a known change, and what comes of settling them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignDossiers } from '../../src/core/agreement/align-dossiers.ts'
import { listDifferences, type Difference } from '../../src/core/agreement/list-differences.ts'
import { settleDifference, type Choice } from '../../src/core/agreement/settle-difference.ts'
import { applyEdit } from '../../src/core/edit.ts'
import type { Article, Claim, Dossier, Entity, Mention } from '../../src/core/schema.ts'
import { validateDossier } from '../../src/core/validate.ts'
import { arbitraryAnnotations } from './arbitrary-annotations.ts'
import { articleDossier } from './article-dossier.ts'

const makeId = (wish: string): string => `${wish}-b`

function differencesOf(a: Dossier, b: Dossier): Difference[] {
  return listDifferences(alignDossiers(a, b), makeId)
}

/** Settles one after the other, each in the dossier that those before it left; throws where an edit is refused. */
function settle(a: Dossier, differences: readonly Difference[], choice: Choice): Dossier {
  return differences.reduce((dossier, difference) => {
    const edit = settleDifference(dossier, difference, choice)
    if (!edit) return dossier
    const { dossier: next, issues } = applyEdit(dossier, edit)
    if (issues.length > 0) throw new Error(JSON.stringify({ issues, edit }))
    return next
  }, a)
}

/** What refers to nothing, or twice to one id, or does not fit: the errors that edits could bring. */
function brokenIn(dossier: Dossier): string[] {
  const codes = ['duplicate-id', 'unknown-reference', 'end-does-not-fit', 'unary-with-two-ends']
  return validateDossier(dossier).flatMap(({ code, path }) => (codes.includes(code) ? [`${code} ${path}`] : []))
}

describe('taking all of theirs', () => {
  const scenes = arbitraryAnnotations().chain(({ a, b }) => {
    const differences = differencesOf(a, b)
    return fc.record({ a: fc.constant(a), b: fc.constant(b), differences: fc.shuffledSubarray(differences, { minLength: differences.length }) })
  })

  it('leaves no difference, in whatever order, and a dossier that holds together', () => {
    fc.assert(fc.property(scenes, ({ a, b, differences }) => {
      const settled = settle(a, differences, 'theirs')
      expect(differencesOf(settled, b)).toEqual([])
      expect(brokenIn(settled)).toEqual([])
    }), { numRuns: 400 })
  })

  it('is undone to the very dossier', () => {
    fc.assert(fc.property(scenes, ({ a, differences }) => {
      for (const difference of differences) {
        const edit = settleDifference(a, difference, 'theirs')
        if (!edit) throw new Error(`nothing settles ${JSON.stringify(difference)}`)
        const { dossier, undo } = applyEdit(a, edit)
        expect(undo && applyEdit(dossier, undo)).toMatchObject({ dossier: a, issues: [] })
      }
    }))
  })
})

describe('keeping both', () => {
  it('leaves only what A alone has, and forms', () => {
    fc.assert(fc.property(arbitraryAnnotations(), ({ a, b }) => {
      const settled = settle(a, differencesOf(a, b), 'both')
      const left = differencesOf(settled, b).filter((one) => one.kind !== 'only-a' && !(one.kind === 'differs' && one.facet === 'form'))
      expect(left).toEqual([])
      expect(brokenIn(settled)).toEqual([])
    }), { numRuns: 200 })
  })
})
