/** A dossier that passes between page and worker in slices is the same dossier after. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { joinSlices, sliceDossier } from '../../src/state/dossier-slices.ts'
import { makeBenchDossier } from '../bench/make-bench-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

describe('slices of a dossier', () => {
  it('join to the same dossier, whatever their size', () => {
    fc.assert(fc.property(arbitraryDossier(), fc.integer({ min: 1, max: 40 }), (dossier, size) => {
      expect(join([...sliceDossier(dossier, size)].map((slice) => structuredClone(slice)))).toEqual(dossier)
    }), { numRuns: 60 })
  })

  it('are never much larger than asked for, and as few as that allows', () => {
    const slices = [...sliceDossier(makeBenchDossier({ entities: 500, claims: 9000 }))]
    const sizes = slices.map((slice) => slice.reduce((sum, piece) => sum + ('records' in piece ? piece.records.length : 1), 0))
    expect(Math.max(...sizes)).toBeLessThan(2000)
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(950)
  })

  it('tell a programmer that the first is missing', () => {
    expect(() => join([])).toThrow('take them all')
  })
})

function join(slices: Iterable<Parameters<ReturnType<typeof joinSlices>['take']>[0]>): Dossier {
  const joined = joinSlices()
  for (const slice of slices) joined.take(slice)
  return joined.finish()
}
