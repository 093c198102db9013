/** Walk balance, and the eigenvalues that it is made of. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symmetricEigenvalues } from '../../../../src/core/analysis/balance/symmetric-eigenvalues.ts'
import { walkBalance } from '../../../../src/core/analysis/balance/walk-balance.ts'
import { buildSignedGraph, type SignedGraph } from '../../../../src/core/signed-graph.ts'
import { arbitrarySignedGraph, switched } from './arbitrary-signed-graph.ts'
import { allEnemies, draw, tribes } from './signed-fixtures.ts'

/** tr exp(A) / tr exp(|A|) by the series of the exponential: powers of the matrix, one after the other. */
function bySeries({ nodes, a, b, sign }: SignedGraph): number {
  const size = nodes.length
  const traceOf = (signOf: (edge: number) => number): number => {
    const matrix = nodes.map(() => Array.from({ length: size }, () => 0))
    for (const [edge, one] of a.entries()) {
      const other = b[edge] as number
      ;(matrix[one] as number[])[other] = signOf(edge)
      ;(matrix[other] as number[])[one] = signOf(edge)
    }
    let term: number[][] = nodes.map((_, row) => nodes.map((_, column) => (row === column ? 1 : 0)))
    let trace = size
    for (let power = 1; power < 120; power++) {
      const before = term
      term = before.map((row) => nodes.map((_, column) =>
        row.reduce((sum, cell, at) => sum + cell * (matrix[at]?.[column] ?? 0), 0) / power))
      trace += term.reduce((sum, row, at) => sum + (row[at] ?? 0), 0)
    }
    return trace
  }
  return traceOf((edge) => sign[edge] as number) / traceOf(() => 1)
}

describe('walkBalance', () => {
  it('of the tribes is 0.357576', () => {
    expect(walkBalance(tribes())).toBeCloseTo(0.357576, 6)
  })

  it('of three enemies is what the formula gives', () => {
    // Eigenvalues of the signs: 1, 1, -2; without them: -1, -1, 2.
    expect(walkBalance(allEnemies(3))).toBeCloseTo((2 * Math.E + Math.exp(-2)) / (2 / Math.E + Math.exp(2)), 12)
  })

  it('is 1 without enmity, and not there without nodes', () => {
    expect(walkBalance(draw('a+b b+c'))).toBe(1)
    expect(walkBalance(buildSignedGraph([], { nodes: ['a'] }).graph)).toBe(1)
    expect(walkBalance(buildSignedGraph([]).graph)).toBeUndefined()
  })

  it('is given up for graphs that would take too long', () => {
    const chain = Array.from({ length: 900 }, (_, at) => ({ source: `n${at}`, target: `n${at + 1}`, sign: -1 }))
    expect(walkBalance(buildSignedGraph(chain).graph)).toBeUndefined()
  })

  it('agrees with the series of the exponential to nine decimals', () => {
    fc.assert(fc.property(arbitrarySignedGraph(12, 1), ({ graph }) => {
      expect(walkBalance(graph) ?? 1).toBeCloseTo(graph.nodes.length === 0 ? 1 : bySeries(graph), 9)
    }), { numRuns: 40 })
  })

  it('is 1 where a graph is balanced, however its sides are tied, and otherwise less', () => {
    fc.assert(fc.property(arbitrarySignedGraph(40, 1), fc.nat(), (drawn, chosen) => {
      const friends = { ...drawn, pairs: drawn.pairs.map((pair) => ({ ...pair, sign: 1 })) }
      const camps = switched(friends, (id) => ((chosen >> (Number(id.slice(1)) % 20)) & 1) === 1)
      if (camps.nodes.length > 0) expect(walkBalance(camps)).toBeCloseTo(1, 9)
      const balance = walkBalance(drawn.graph) ?? 1
      expect(balance).toBeGreaterThan(0)
      expect(balance).toBeLessThan(1 + 1e-9)
    }), { numRuns: 40 })
  })
})

describe('symmetricEigenvalues', () => {
  const sorted = (cells: readonly number[], size: number): number[] =>
    [...symmetricEigenvalues(Float64Array.from(cells), size)].sort((a, b) => a - b)

  it('are known of small matrices', () => {
    expect(sorted([], 0)).toEqual([])
    expect(sorted([7], 1)).toEqual([7])
    const [least = 0, most = 0] = sorted([2, 1, 1, 2], 2)
    expect([least, most]).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)])
    expect(sorted([0, 0, 0, 0, 0, 0, 0, 0, 0], 3)).toEqual([0, 0, 0])
  })

  it('of a path are twice the cosines', () => {
    const size = 60
    const cells = Array.from({ length: size * size }, (_, at) => (Math.abs(Math.floor(at / size) - at % size) === 1 ? 1 : 0))
    const expected = Array.from({ length: size }, (_, at) => 2 * Math.cos(Math.PI * (at + 1) / (size + 1))).sort((a, b) => a - b)
    for (const [at, value] of sorted(cells, size).entries()) expect(value).toBeCloseTo(expected[at] as number, 12)
  })

  it('add up to the diagonal, and their squares to those of all cells', () => {
    const matrices = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }).map((cells) =>
        cells.map((_, at) => cells[Math.max(at, (at % size) * size + Math.floor(at / size))] as number)))
    fc.assert(fc.property(matrices, (cells) => {
      const size = Math.sqrt(cells.length)
      const values = sorted(cells, size)
      const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
      expect(sum(values)).toBeCloseTo(sum(cells.filter((_, at) => at % size === Math.floor(at / size))), 9)
      expect(sum(values.map((value) => value ** 2))).toBeCloseTo(sum(cells.map((cell) => cell ** 2)), 8)
    }))
  })

  it('refuse what is no matrix of numbers', () => {
    expect(() => sorted([NaN, NaN, NaN, NaN], 2)).toThrow('finite')
  })
})
