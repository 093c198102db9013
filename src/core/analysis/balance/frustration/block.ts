/** A block of a signed graph, ready to be searched. */
import type { WeightedLinks } from './weighted-links.ts'

export interface Block {
  /** Nodes have the numbers from 0; these are the ones that they have outside. */
  readonly nodes: readonly number[]
  /** Edge `e` joins `a[e]` and `b[e]`, numbers within the block. */
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly sign: Int8Array
  readonly weight: Float64Array
  /** The edges at node `v` are the places `start[v]` up to, and without, `start[v + 1]` of `other` and `edge`. */
  readonly start: Uint32Array
  readonly other: Uint32Array
  readonly edge: Uint32Array
}

/** The part of the links that lies between these nodes. The order of nodes is kept. */
export function makeBlock(links: WeightedLinks, nodes: readonly number[]): Block {
  const numberOf = new Map(nodes.map((node, number) => [node, number]))
  const edges = nodes.flatMap((node, number) => [...(links[node] as Map<number, number>)]
    .flatMap(([other, value]) => {
      const to = numberOf.get(other) ?? -1
      return to > number ? [{ a: number, b: to, value }] : []
    }))
  const start = new Uint32Array(nodes.length + 1)
  for (const { a, b } of edges) {
    start[a + 1] = (start[a + 1] as number) + 1
    start[b + 1] = (start[b + 1] as number) + 1
  }
  for (let node = 0; node < nodes.length; node++) start[node + 1] = (start[node + 1] as number) + (start[node] as number)
  const next = start.slice()
  const other = new Uint32Array(2 * edges.length)
  const edge = new Uint32Array(2 * edges.length)
  for (const [number, { a, b }] of edges.entries()) {
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const at = next[from] as number
      next[from] = at + 1
      other[at] = to
      edge[at] = number
    }
  }
  return {
    nodes,
    a: Uint32Array.from(edges, ({ a }) => a),
    b: Uint32Array.from(edges, ({ b }) => b),
    sign: Int8Array.from(edges, ({ value }) => Math.sign(value)),
    weight: Float64Array.from(edges, ({ value }) => Math.abs(value)),
    start,
    other,
    edge,
  }
}

/** The weight of the edges that these sides (1 or -1) frustrate. */
export function frustrationOf({ a, b, sign, weight }: Block, sides: Int8Array): number {
  let sum = 0
  for (let edge = 0; edge < a.length; edge++) {
    if ((sides[a[edge] as number] as number) * (sides[b[edge] as number] as number) !== sign[edge]) sum += weight[edge] as number
  }
  return sum
}
