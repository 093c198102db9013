/** Signed modularity and its groups. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCommunities, signedModularity } from '../../../../src/core/analysis/balance/signed-communities.ts'
import { buildSignedGraph, type SignedGraph } from '../../../../src/core/signed-graph.ts'
import { arbitrarySignedGraph, renamed } from './arbitrary-signed-graph.ts'
import { draw, groupsOf, tribes } from './signed-fixtures.ts'

/** Σ over pairs in one group of w - (w+ w+ / 2w+ - w- w- / 2w-), as the paper has it, cell by cell. */
function bySum({ nodes, a, b, sign }: SignedGraph, groups: ArrayLike<number>): number {
  const cells = nodes.map(() => nodes.map(() => 0))
  for (const [edge, one] of a.entries()) {
    const other = b[edge] as number
    ;(cells[one] as number[])[other] = (cells[other] as number[])[one] = sign[edge] as number
  }
  const strength = (row: readonly number[], wanted: number): number => row.filter((cell) => cell === wanted).length
  const [positive, negative] = [1, -1].map((wanted) => cells.reduce((sum, row) => sum + strength(row, wanted), 0)) as [number, number]
  let total = 0
  for (const [i, row] of cells.entries()) {
    for (const [j, cell] of row.entries()) {
      if (groups[i] !== groups[j]) continue
      const [one, other] = [row, cells[j] as number[]]
      total += cell - (positive > 0 ? strength(one, 1) * strength(other, 1) / positive : 0)
        + (negative > 0 ? strength(one, -1) * strength(other, -1) / negative : 0)
    }
  }
  return total / (positive + negative)
}

describe('signedModularity', () => {
  it('is that of Newman and Girvan without negative ties', () => {
    // Two triangles joined by one tie: 6/7 - 2 (7/14)².
    const graph = draw('a+b b+c a+c d+e e+f d+f c+d')
    expect(signedModularity(graph, [0, 0, 0, 1, 1, 1])).toBeCloseTo(6 / 7 - 0.5, 12)
  })

  it('is half for two enemies apart, and 0 for all in one group', () => {
    expect(signedModularity(draw('a-b'), [0, 1])).toBeCloseTo(0.5, 12)
    expect(signedModularity(tribes(), tribes().nodes.map(() => 0))).toBeCloseTo(0, 12)
    expect(signedModularity(buildSignedGraph([]).graph, [])).toBeUndefined()
  })

  it('is the sum of the paper, from -1 to 1', () => {
    fc.assert(fc.property(arbitrarySignedGraph(9), fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), ({ graph }, groups) => {
      const modularity = signedModularity(graph, groups)
      if (graph.size === 0) return
      expect(modularity).toBeCloseTo(bySum(graph, groups), 12)
      expect(Math.abs(modularity ?? NaN)).toBeLessThanOrEqual(1)
    }))
  })
})

describe('findCommunities', () => {
  it('finds the three camps of the tribes', () => {
    const graph = tribes()
    const { groups, count, modularity } = findCommunities(graph)
    expect(groupsOf(graph, groups)).toEqual([
      'Alika Asaro Gahuk Geham Masil Ove Ukudz', 'Gama Gavev Kotun Nagad', 'Kohik Nagam Notoh Seuve Uheto',
    ])
    expect(count).toBe(3)
    expect(modularity).toBeCloseTo(bySum(graph, groups), 12)
  })

  it('puts those together who share their enemies, even if nothing else ties them', () => {
    const graph = draw('a-x a-y b-x b-y')
    expect(groupsOf(graph, findCommunities(graph).groups)).toEqual(['a b', 'x y'])
  })

  it('numbers groups from the largest, leaves who has no tie alone, and does without ties', () => {
    const { graph } = buildSignedGraph([{ source: 'b', target: 'c', sign: 1 }], { nodes: ['a'] })
    expect(findCommunities(graph)).toMatchObject({ groups: Int32Array.of(1, 0, 0), count: 2 })
    expect(findCommunities(buildSignedGraph([]).graph)).toEqual({ groups: new Int32Array(0), count: 0 })
  })

  it('is not worse than one group, nor than moving any single node', () => {
    fc.assert(fc.property(arbitrarySignedGraph(12, 2), ({ graph }) => {
      if (graph.size === 0) return
      const { groups, count, modularity = NaN } = findCommunities(graph)
      expect(modularity).toBeGreaterThanOrEqual(-1e-12)
      for (const node of graph.nodes.keys()) {
        for (let group = 0; group <= count; group++) {
          const moved = groups.map((one, at) => (at === node ? group : one))
          expect(signedModularity(graph, moved)).toBeLessThanOrEqual(modularity + 1e-9)
        }
      }
    }), { numRuns: 60 })
  })

  it('is the same from the same seed, and as good under other names', () => {
    fc.assert(fc.property(arbitrarySignedGraph(10), fc.nat(100), (drawn, seed) => {
      const { modularity = 0, groups } = findCommunities(drawn.graph, { seed })
      expect(findCommunities(drawn.graph, { seed }).groups).toEqual(groups)
      expect(findCommunities(renamed(drawn, seed).graph, { seed }).modularity ?? 0).toBeCloseTo(modularity, 1)
    }), { numRuns: 40 })
  })
})
