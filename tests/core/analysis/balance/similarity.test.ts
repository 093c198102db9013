/** How alike two actors are tied: counted by hand, and laws. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSimilarity } from '../../../../src/core/analysis/balance/similarity.ts'
import type { SignedGraph } from '../../../../src/core/signed-graph.ts'
import { arbitrarySignedGraph } from './arbitrary-signed-graph.ts'
import { draw } from './signed-fixtures.ts'

/** Ties of two nodes to all other nodes that have one, written out. */
function profilesOf({ nodes, a, b, sign }: SignedGraph, one: number, other: number): { x: number[]; y: number[] } {
  const valueOf = (from: number, to: number): number => {
    const edge = [...a.keys()].find((at) => (a[at] === from && b[at] === to) || (a[at] === to && b[at] === from))
    return edge === undefined ? 0 : sign[edge] as number
  }
  const thirds = [...nodes.keys()].filter((node) => node !== one && node !== other && (a.includes(node) || b.includes(node)))
  return { x: thirds.map((third) => valueOf(one, third)), y: thirds.map((third) => valueOf(other, third)) }
}

/** Weighted kappa from the table of both ones' values, with squared distances; `pi` takes both ones' shares together. */
function byTable(x: readonly number[], y: readonly number[], isPooled: boolean): number | undefined {
  const shareOf = (list: readonly number[], value: number): number => list.filter((one) => one === value).length / list.length
  let [observed, expected] = [0, 0]
  for (const one of [-1, 0, 1]) {
    for (const other of [-1, 0, 1]) {
      const both = x.filter((value, at) => value === one && y[at] === other).length / x.length
      const pooled = (value: number): number => (shareOf(x, value) + shareOf(y, value)) / 2
      observed += both * (one - other) ** 2
      expected += (isPooled ? pooled(one) * pooled(other) : shareOf(x, one) * shareOf(y, other)) * (one - other) ** 2
    }
  }
  return expected < 1e-12 ? undefined : 1 - observed / expected
}

describe('openSimilarity', () => {
  // a and b to c, d, e, f: 1 1 -1 0 and 1 -1 -1 0.
  const graph = draw('a+c a+d a-e b+c b-d b-e a+b e+f')
  const compare = openSimilarity(graph)

  it('counts a small case as by hand', () => {
    const { s, kappa, pi, ...counts } = compare(0, 1)
    expect(counts).toEqual({ thirdParties: 4, sharedByBoth: 3, tiedToOne: 0 })
    // One of four differs by 2 of at most 2: S = 1 - 2 · 2 / 8.
    expect(s).toBe(0.5)
    // Observed 4 / 4. Means 1/4 and -1/4, so by chance 11/16 + 11/16 + 1/4; with both together 11/16 · 2 + 1/8.
    expect(kappa).toBeCloseTo(1 - 1 / (22 / 16 + 1 / 4), 12)
    expect(pi).toBeCloseTo(1 - 1 / (22 / 16 + 1 / 8), 12)
  })

  it('is 1 for the same ties, -1 (S) for opposite ones', () => {
    expect(openSimilarity(draw('a+c b+c a-d b-d'))(0, 1)).toMatchObject({ s: 1, kappa: 1, pi: 1 })
    expect(openSimilarity(draw('a+c b-c a-d b+d'))(0, 1)).toMatchObject({ s: -1, kappa: -1, pi: -1 })
  })

  it('leaves out what is not defined', () => {
    expect(openSimilarity(draw('a+b'))(0, 1)).toEqual({ thirdParties: 0, sharedByBoth: 0, tiedToOne: 0 })
    expect(openSimilarity(draw('a+c b+c'))(0, 1)).toEqual({ thirdParties: 1, sharedByBoth: 1, tiedToOne: 0, s: 1 })
  })

  it('takes weights as parts of the largest', () => {
    const weighted = { ...draw('a+c b+c a+d b+d'), weight: Float64Array.of(4, 2, 1, 2) }
    // a to c, d: 1 and 1/2; b: 1/4 and 1/2. They are 3/4 apart, of at most 4.
    expect(openSimilarity(weighted, true)(0, 1).s).toBeCloseTo(1 - 2 * 0.75 / 4, 12)
  })

  it('refuses a node that is not there, and a node with itself', () => {
    expect(() => compare(0, 0)).toThrow('cannot be compared')
    expect(() => compare(0, 99)).toThrow('give two of 6 nodes')
  })

  it('is what the tables of the papers give, in either order', () => {
    fc.assert(fc.property(arbitrarySignedGraph(9, 2), (drawn) => {
      const compareDrawn = openSimilarity(drawn.graph)
      const similarity = compareDrawn(0, 1)
      expect(compareDrawn(1, 0)).toEqual(similarity)
      const { x, y } = profilesOf(drawn.graph, 0, 1)
      expect(similarity.thirdParties).toBe(x.length)
      if (x.length === 0) return
      const apart = x.reduce((sum, one, at) => sum + Math.abs(one - (y[at] ?? NaN)), 0)
      expect(similarity.s).toBeCloseTo(1 - 2 * apart / (2 * x.length), 12)
      for (const [found, expected] of [[similarity.kappa, byTable(x, y, false)], [similarity.pi, byTable(x, y, true)]] as const) {
        expect(found === undefined).toBe(expected === undefined)
        if (expected !== undefined) expect(found).toBeCloseTo(expected, 9)
      }
    }))
  })
})
