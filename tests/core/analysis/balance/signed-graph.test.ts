/** Pairs → a signed graph: what is merged, what is refused, and that the order leaves no trace. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildSignedGraph, type SignedPair } from '../../../../src/core/signed-graph.ts'

const tie = (source: string, target: string, sign: number, weight?: number): SignedPair =>
  ({ source, target, sign, ...(weight !== undefined && { weight }) })

it('is in the order of the ids, whatever the order of the pairs', () => {
  const pairs = [tie('c', 'a', 1), tie('b', 'c', -1), tie('a', 'b', 1)]
  const { graph, issues } = buildSignedGraph(pairs)
  expect(issues).toEqual([])
  expect(graph).toEqual({
    nodes: ['a', 'b', 'c'], size: 3, a: Uint32Array.of(0, 0, 1), b: Uint32Array.of(1, 2, 2), sign: Int8Array.of(1, 1, -1),
    weight: Float64Array.of(1, 1, 1),
  })
  fc.assert(fc.property(fc.shuffledSubarray(pairs, { minLength: 3 }), (shuffled) => {
    expect(buildSignedGraph(shuffled).graph).toEqual(graph)
  }))
})

it('adds up pairs of the same two, in either order', () => {
  const { graph, issues } = buildSignedGraph([tie('a', 'b', 1, 2), tie('b', 'a', 1, 3)])
  expect([graph.size, graph.weight[0], issues]).toEqual([1, 5, []])
})

it('lets the heavier prevail where pairs contradict each other, and names the others', () => {
  const { graph, issues } = buildSignedGraph([tie('a', 'b', 1, 2), tie('b', 'a', -1, 5), tie('a', 'b', 1)])
  expect([graph.sign[0], graph.weight[0]]).toEqual([-1, 2])
  expect(issues.map(({ code, path, args }) => [code, path, args])).toEqual([
    ['record-left-out', '[0]', { what: 'tie', id: 'a – b', reason: 'contradicted' }],
    ['record-left-out', '[2]', { what: 'tie', id: 'a – b', reason: 'contradicted' }],
  ])
})

it('has no edge where pairs come to nothing', () => {
  const { graph, issues } = buildSignedGraph([tie('a', 'b', 1), tie('a', 'b', -1)])
  expect([graph.nodes, graph.size, issues.length]).toEqual([['a', 'b'], 0, 2])
})

it.each([
  [tie('a', 'a', 1), 'same-end', ['a']],
  [tie('', 'b', 1), 'no-ends', ['b']],
  [tie('a', 'b', 0), 'neutral', ['a', 'b']],
  [tie('a', 'b', NaN), 'unreadable', ['a', 'b']],
  [tie('a', 'b', 1, 0), 'unreadable', ['a', 'b']],
  [tie('a', 'b', 1, -1), 'unreadable', ['a', 'b']],
  [tie('a', 'b', 1, Infinity), 'unreadable', ['a', 'b']],
])('refuses %j', (pair, reason, nodes) => {
  const { graph, issues } = buildSignedGraph([pair], { pathOf: () => 'line 7' })
  expect([graph.nodes, graph.size]).toEqual([nodes, 0])
  expect(issues).toMatchObject([{ path: 'line 7', args: { reason } }])
})

it('takes any id, and has nodes without a tie where they are given', () => {
  const { graph } = buildSignedGraph([tie('__proto__', 'constructor', 1)], { nodes: ['alone'] })
  expect([graph.nodes, graph.size]).toEqual([['__proto__', 'alone', 'constructor'], 1])
})
