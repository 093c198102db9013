/** A tab that follows has what the other one has, whatever was undone, done again or done anew there. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followChange, type Edited } from '../../../src/state/keeping/follow-change.ts'
import { histories, makeHistory, START, type History } from './make-history.ts'

describe('followChange', () => {
  it('ends where the other tab is, with its steps', () => {
    const scenes = fc.tuple(histories, fc.nat(), fc.nat(), fc.nat()).chain(([before, done, common, after]) => {
      const shared = common % (before.steps.length + 1)
      return histories.map((more) => ({
        before, done: done % (before.steps.length + 1), shared, after,
        next: makeHistory([...before.steps.slice(0, shared), ...more.steps].map(({ edit }) => edit)),
      }))
    })
    fc.assert(fc.property(scenes, ({ before, done, shared, after, next }) => {
      const count = after % (next.steps.length + 1)
      const followed = followChange(at(before, done), { from: shared + 1, steps: next.steps.slice(shared), count })
      expect(followed).toEqual(at(next, count))
    }), { numRuns: 50 })
  })

  it('goes back and forth where no step changed', () => {
    fc.assert(fc.property(histories, fc.nat(), fc.nat(), (history, one, other) => {
      const [from, to] = [one % (history.steps.length + 1), other % (history.steps.length + 1)]
      expect(followChange(at(history, from), { steps: [], count: to })).toEqual(at(history, to))
    }), { numRuns: 50 })
  })

  it('refuses what does not fit', () => {
    const { steps } = makeHistory([{ type: 'put-orphans', article: START.articles[0]?.id ?? '', record: undefined }])
    const here = { dossier: START, steps: [], count: 0 }
    expect(followChange(here, { from: 3, steps, count: 3 })).toBe(undefined)
    expect(followChange(here, { from: 1, steps, count: 2 })).toBe(undefined)
    const strange = steps.map((step) => ({ ...step, edit: { type: 'remove-article', id: 'nobody' } as const }))
    expect(followChange(here, { from: 1, steps: strange, count: 1 })).toBe(undefined)
  })
})

function at({ steps, states }: History, count: number): Edited {
  const dossier = states[count]
  if (!dossier) throw new Error(`there is no state ${count}`)
  return { dossier, steps, count }
}
