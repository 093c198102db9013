/** Signed graphs of any shape, for the laws of their measures. */
import fc from 'fast-check'
import { buildSignedGraph, type SignedGraph, type SignedPair } from '../../../../src/core/signed-graph.ts'

export interface Drawn {
  readonly graph: SignedGraph
  readonly pairs: readonly SignedPair[]
  /** Of all nodes, also of those without a tie. */
  readonly ids: readonly string[]
}

/** Up to so many nodes; each two are tied with a chance that differs from graph to graph, from a few ties to all. */
export function arbitrarySignedGraph(most: number, least = 0): fc.Arbitrary<Drawn> {
  const shapes = fc.record({
    count: fc.integer({ min: least, max: most }), density: fc.integer({ min: 1, max: 10 }), enmity: fc.integer({ min: 0, max: 10 }),
  })
  return shapes
    .chain(({ count, density, enmity }) => {
      const ends = Array.from({ length: count }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat()
      const draws = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })), {
        minLength: ends.length, maxLength: ends.length,
      })
      return draws.map((drawn) => ({
        ids: Array.from({ length: count }, (_, number) => nameOf(number)),
        pairs: ends.flatMap(([a, b], at): SignedPair[] => {
          const [tie, sign] = drawn[at] ?? [11, 1]
          return tie > density ? [] : [{ source: nameOf(a), target: nameOf(b), sign: sign <= enmity ? -1 : 1 }]
        }),
      }))
    })
    .map(({ ids, pairs }) => ({ ids, pairs, graph: buildSignedGraph(pairs, { nodes: ids }).graph }))
}

/** The same graph under other names, that put the nodes in another order. */
export function renamed({ ids, pairs }: Drawn, seed: number): { graph: SignedGraph; nameOf: (id: string) => string } {
  const rename = (id: string): string => `${(Number(id.slice(1)) * 7919 + seed) % 101} ${id}`
  const turned = pairs.map(({ source, target, sign }) => ({ source: rename(target), target: rename(source), sign })).reverse()
  return { graph: buildSignedGraph(turned, { nodes: ids.map(rename) }).graph, nameOf: rename }
}

/** All ties of some nodes change their sign: what is with those is against them, and the other way round. */
export function switched({ ids, pairs }: Drawn, chosen: (id: string) => boolean): SignedGraph {
  return buildSignedGraph(pairs.map(({ source, target, sign }) =>
    ({ source, target, sign: chosen(source) === chosen(target) ? sign : -sign })), { nodes: ids }).graph
}

function nameOf(number: number): string {
  return `n${number}`
}
