/** Who stands between. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankBrokers } from '../../../../src/core/analysis/balance/brokers.ts'
import type { SignedGraph } from '../../../../src/core/signed-graph.ts'
import { arbitrarySignedGraph } from './arbitrary-signed-graph.ts'
import { draw } from './signed-fixtures.ts'

/** All shortest ways over positive ties, written out node by node. */
function waysBetween({ nodes, a, b, sign }: SignedGraph, from: number, to: number): number[][] {
  const friends = nodes.map((_, node) => [...a.keys()].filter((edge) => sign[edge] === 1)
    .flatMap((edge) => (a[edge] === node ? [b[edge] as number] : b[edge] === node ? [a[edge] as number] : [])))
  let ways = [[from]]
  for (let step = 1; step < nodes.length; step++) {
    ways = ways.flatMap((way) => (friends[way.at(-1) as number] ?? []).filter((friend) => !way.includes(friend))
      .map((friend) => [...way, friend]))
    const arrived = ways.filter((way) => way.at(-1) === to)
    if (arrived.length > 0) return arrived
  }
  return []
}

function betweennessOf(graph: SignedGraph, node: number): number {
  let [through, pairs] = [0, 0]
  for (const from of graph.nodes.keys()) {
    for (const to of graph.nodes.keys()) {
      if (from === to || from === node || to === node) continue
      const ways = waysBetween(graph, from, to)
      if (ways.length === 0) continue
      pairs++
      through += ways.filter((way) => way.includes(node)).length / ways.length
    }
  }
  return pairs === 0 ? 0 : through / pairs
}

describe('rankBrokers', () => {
  it('puts first who is on good terms with both of two opponents', () => {
    const graph = draw('m+x m+y x-y m+z x+u')
    const [first] = rankBrokers(graph, { sides: [0, -1, 0, 1, 1] })
    expect(first).toEqual({
      node: graph.nodes.indexOf('m'),
      friends: 3,
      opposedFriends: 1,
      untiedFriends: 2,
      friendsBySide: [1, 2],
      betweenness: expect.closeTo(5 / 6, 12) as number,
    })
  })

  it('leaves out who has no positive tie', () => {
    expect(rankBrokers(draw('a-b'))).toEqual([])
    expect(rankBrokers(draw('a+b b-c')).map(({ node }) => node)).toEqual([0, 1])
  })

  it('is all of a star', () => {
    const [centre, ...others] = rankBrokers(draw('c+a c+b c+d'))
    expect([centre?.betweenness, ...others.map(({ betweenness }) => betweenness)]).toEqual([1, 0, 0, 0])
  })

  it('finds what writing out all shortest ways finds', () => {
    fc.assert(fc.property(arbitrarySignedGraph(7), ({ graph }) => {
      for (const { node, betweenness, friends, opposedFriends, untiedFriends } of rankBrokers(graph)) {
        expect(betweenness).toBeCloseTo(betweennessOf(graph, node), 9)
        expect(opposedFriends + untiedFriends).toBeLessThanOrEqual(friends * (friends - 1) / 2)
      }
    }), { numRuns: 60 })
  })
})
