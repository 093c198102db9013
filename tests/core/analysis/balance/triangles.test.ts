/** Triangles: their census, and those that are out of balance. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTriads } from '../../../../src/core/analysis/balance/triads.ts'
import { findUnbalancedTriangles } from '../../../../src/core/analysis/balance/unbalanced-triangles.ts'
import type { SignedGraph } from '../../../../src/core/signed-graph.ts'
import { arbitrarySignedGraph } from './arbitrary-signed-graph.ts'
import { allEnemies, draw, hasStates, states, tribes } from './signed-fixtures.ts'

/** Three nodes at a time, looked up one by one. */
function countByHand({ nodes, a, b, sign }: SignedGraph): number[] {
  const signs = new Map(Array.from(a, (one, edge) => [`${one} ${b[edge]}`, sign[edge] as number]))
  const counts = [0, 0, 0, 0]
  for (const x of nodes.keys()) {
    for (let y = x + 1; y < nodes.length; y++) {
      for (let z = y + 1; z < nodes.length; z++) {
        const three = [`${x} ${y}`, `${y} ${z}`, `${x} ${z}`].map((pair) => signs.get(pair))
        if (three.includes(undefined)) continue
        const negatives = three.filter((one) => one === -1).length
        counts[negatives] = (counts[negatives] as number) + 1
      }
    }
  }
  return counts
}

const flipped = (graph: SignedGraph, edge: number): SignedGraph =>
  ({ ...graph, sign: graph.sign.map((sign, at) => (at === edge ? -sign : sign)) })

describe('countTriads', () => {
  it('counts those of the tribes: 19, 2, 40, 7', () => {
    const { counts, triangles, index } = countTriads(tribes())
    expect({ counts, triangles }).toEqual({ counts: [19, 2, 40, 7], triangles: 68 })
    expect(index).toBeCloseTo(0.867647, 6)
  })

  it.skipIf(!hasStates)('counts those of the states (skipped where their file is not there)', () => {
    const found = (window: string) => countTriads(states().get(window) ?? tribes())
    expect(found('1946-1949').counts).toEqual([1556, 63, 23, 14])
    expect(found('1946-1949').index).toBeCloseTo(0.9535, 4)
    expect(found('1996-1999').counts).toEqual([8319, 544, 337, 40])
    expect(found('1996-1999').index).toBeCloseTo(0.9368, 4)
  })

  it('has no index where there is no triangle', () => {
    expect(countTriads(draw('a+b b-c c+d d+a'))).toEqual({ counts: [0, 0, 0, 0], triangles: 0 })
  })

  it('finds what looking at all threes finds', () => {
    fc.assert(fc.property(arbitrarySignedGraph(14), ({ graph }) => {
      expect(countTriads(graph).counts).toEqual(countByHand(graph))
    }))
  })
})

describe('findUnbalancedTriangles', () => {
  it('names the three, and what would mend more than it breaks', () => {
    // a, b, c is out of balance; c and d, who share b, keep b and c from changing.
    const graph = draw('a+b b+c a-c b+d c+d')
    const { listed, count, gains } = findUnbalancedTriangles(graph)
    expect(count).toBe(1)
    expect([...gains]).toEqual([1, 1, 0, -1, -1])
    expect(listed).toEqual([{ nodes: [0, 1, 2], edges: [0, 2, 1], negatives: 1, mendedBy: [0, 1] }])
  })

  it('puts the weakest first among ties that would mend as many', () => {
    const graph = { ...draw('a-b b-c a-c'), weight: Float64Array.of(3, 2, 1) }
    expect(findUnbalancedTriangles(graph).listed).toEqual([{ nodes: [0, 1, 2], edges: [0, 2, 1], negatives: 3, mendedBy: [2, 1, 0] }])
  })

  it('lists at most as many as it is asked for, and counts all', () => {
    const { listed, count } = findUnbalancedTriangles(allEnemies(6), 5)
    expect([listed.length, count]).toEqual([5, 20])
  })

  it('says of each tie how many fewer would be out of balance if it changed', () => {
    fc.assert(fc.property(arbitrarySignedGraph(10), ({ graph }) => {
      const { count, gains, listed } = findUnbalancedTriangles(graph)
      const [, one, , three] = countByHand(graph)
      expect([count, listed.length]).toEqual([(one ?? 0) + (three ?? 0), count])
      for (const [edge, gain] of gains.entries()) {
        expect(findUnbalancedTriangles(flipped(graph, edge)).count).toBe(count - gain)
      }
      for (const { edges, mendedBy, negatives } of listed) {
        expect(edges.filter((edge) => graph.sign[edge] === -1)).toHaveLength(negatives)
        expect(new Set(mendedBy)).toEqual(new Set(edges.filter((edge) => (gains[edge] as number) > 0)))
      }
    }), { numRuns: 60 })
  })
})
