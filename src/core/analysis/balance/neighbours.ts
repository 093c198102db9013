/** Who is tied to whom, node by node. */
import type { SignedGraph } from '../../signed-graph.ts'

/** The ties of node `v` are the places `start[v]` up to, and without, `start[v + 1]` of `node` and `edge`. */
export interface Neighbours {
  readonly start: Uint32Array
  /** The other end, ascending within a node. */
  readonly node: Uint32Array
  /** The edge between the two. */
  readonly edge: Uint32Array
}

/** Takes one walk through the edges. */
export function listNeighbours({ nodes, size, a, b }: Pick<SignedGraph, 'nodes' | 'size' | 'a' | 'b'>): Neighbours {
  const start = new Uint32Array(nodes.length + 1)
  for (let edge = 0; edge < size; edge++) {
    start[(a[edge] as number) + 1]! += 1
    start[(b[edge] as number) + 1]! += 1
  }
  for (let node = 0; node < nodes.length; node++) start[node + 1]! += start[node] as number
  const next = start.slice()
  const node = new Uint32Array(2 * size)
  const edge = new Uint32Array(2 * size)
  const put = (from: number, to: number, number: number): void => {
    const at = next[from]!++
    node[at] = to
    edge[at] = number
  }
  // Why two walks: with edges in the order of `a` and `b`, the smaller neighbours come first, and each part ascends.
  for (let number = 0; number < size; number++) put(b[number] as number, a[number] as number, number)
  for (let number = 0; number < size; number++) put(a[number] as number, b[number] as number, number)
  return { start, node, edge }
}
