/** Laws of restoring: from any snapshot to any number of steps it is the very dossier; what is damaged costs no more than it must. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { restoreDossier, type RestoredDossier } from '../../../src/state/keeping/restore-dossier.ts'
import { histories, makeHistory, START, type History } from './make-history.ts'

const RUNS = { numRuns: 25 }

/** A history, how many of its steps are done, and at which numbers the whole dossier is kept. */
const kept = histories.chain((history) => {
  const number = fc.nat(history.steps.length)
  return fc.record({ history: fc.constant(history), count: number, snapshots: fc.uniqueArray(number, { minLength: 1, maxLength: 3 }) })
})

function restore({ history, count, snapshots, steps = history.steps, load }: {
  history: History
  count: number
  snapshots: readonly number[]
  steps?: readonly unknown[]
  load?: (at: number, dossier: Dossier | undefined) => unknown
}): Promise<RestoredDossier | undefined> {
  return restoreDossier({
    count, steps, snapshots, load: async (at) => (load ? load(at, history.states[at]) : history.states[at]),
  })
}

describe('what was kept whole', () => {
  it('is the very dossier again, with all its steps, from whatever snapshots', async () => {
    await fc.assert(fc.asyncProperty(kept, async ({ history, count, snapshots }) => {
      const restored = await restore({ history, count, snapshots })
      expect(restored).toEqual({ dossier: history.states[count], steps: history.steps, count, lost: 0, isWhole: true })
    }), RUNS)
  })

  it('begins a new step with what is typed next', async () => {
    const history = makeHistory([{ type: 'remove-entity', id: 'nobody' }, titled('a')])
    const steps = history.steps.map((step) => ({ ...step, field: 'title', at: 1 }))
    const restored = await restore({ history, count: 1, snapshots: [0], steps })
    expect(restored?.steps).toEqual(history.steps)
  })
})

describe('what was damaged', () => {
  it('is restored from another snapshot, and says so', async () => {
    await fc.assert(fc.asyncProperty(kept, fc.anything(), async ({ history, count, snapshots }, garbage) => {
      fc.pre(snapshots.length > 1)
      const nearest = snapshots.toSorted((a, b) => Math.abs(a - count) - Math.abs(b - count))[0]
      const restored = await restore({ history, count, snapshots, load: (at, dossier) => (at === nearest ? garbage : dossier) })
      expect(restored).toEqual({ dossier: history.states[count], steps: history.steps, count, lost: 0, isWhole: false })
    }), RUNS)
  })

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['no step', 'scrambled'],
    ['without its edit', { deed: 'draft', about: '', undo: titled('x') }],
    ['of a record that is none', { deed: 'draft', about: '', edit: { type: 'put-entity' }, undo: titled('x') }],
    ['with a record of another shape', { deed: 'draft', about: '', edit: { type: 'put-entity', record: { id: 'x' } }, undo: titled('x') }],
    ['of an article that is none', { deed: 'draft', about: '', edit: { type: 'remove-article', id: 'x' }, undo: titled('x') }],
  ])('ends before a step that is %s, and tells how many are lost', async (_, damaged) => {
    const history = makeHistory([titled('a'), titled('b'), titled('c'), titled('d')])
    const steps = history.steps.map((step, index) => (index === 2 ? damaged : step))
    const restored = await restore({ history, count: 4, snapshots: [0], steps })
    expect(restored?.dossier).toEqual(history.states[2])
    expect(restored).toMatchObject({ count: 2, lost: 2, isWhole: false })
    expect(restored?.steps.slice(0, 2)).toEqual(history.steps.slice(0, 2))
  })

  it('loses no state where only steps before the snapshot are gone', async () => {
    const history = makeHistory([titled('a'), titled('b'), titled('c')])
    const steps = [history.steps[0], undefined, history.steps[2]]
    const restored = await restore({ history, count: 3, snapshots: [2], steps })
    expect(restored).toEqual({ dossier: history.states[3], steps: history.steps.slice(2), count: 1, lost: 0, isWhole: false })
  })

  it('is looked for in an older snapshot where a reference is broken in the newer one', async () => {
    const history = makeHistory([titled('a'), titled('b')])
    const broken = (dossier: Dossier | undefined): unknown => dossier && { ...dossier, entities: dossier.entities.slice(1) }
    const restored = await restore({
      history, count: 2, snapshots: [0, 2], load: (at, dossier) => (at === 2 ? broken(dossier) : dossier),
    })
    expect(restored).toEqual({ dossier: history.states[2], steps: history.steps, count: 2, lost: 0, isWhole: false })
  })

  it('is opened as it is where every snapshot says the same', async () => {
    const bare = { ...START, entities: START.entities.slice(1) }
    const history = makeHistory([titled('a')], bare)
    const restored = await restore({ history, count: 1, snapshots: [0, 1] })
    expect(restored).toMatchObject({ dossier: history.states[1], lost: 0, isWhole: true })
  })

  it('is given up where no snapshot can be read', async () => {
    const history = makeHistory([titled('a')])
    expect(await restore({ history, count: 1, snapshots: [0, 1], load: () => ({ format: 'triplomat' }) })).toBe(undefined)
    expect(await restore({ history, count: 1, snapshots: [] })).toBe(undefined)
  })
})

function titled(title: string) {
  const { id, language, rights } = START.articles[0] ?? { id: '', language: 'en', rights: { en: '-', fr: '-' } }
  return { type: 'put-head', record: { id, language, rights, title } } as const
}
