/** The triangles that are out of balance, and which ties it would take to mend them. */
import type { SignedGraph } from '../../signed-graph.ts'
import { visitTriangles } from './triangles.ts'

export interface UnbalancedTriangle {
  /** Nodes a < b < c. */
  readonly nodes: readonly [a: number, b: number, c: number]
  /** Edges of a and b, of b and c, of a and c. */
  readonly edges: readonly [ab: number, bc: number, ac: number]
  /** 1 (`++-`) or 3 (`---`). */
  readonly negatives: 1 | 3
  /** Those of the edges whose change of sign mends more triangles than it breaks, best first, then the weakest. A change of any of
   * the three would mend this one; where the list is empty, at the price of as many others at least. */
  readonly mendedBy: readonly number[]
}

export interface UnbalancedTriangles {
  /** Those in which most is out of balance first (by the triangles that the best change would mend), then in the order of the
   * nodes; at most as many as were asked for. */
  readonly listed: readonly UnbalancedTriangle[]
  readonly count: number
  /** By how many triangles fewer would be out of balance if an edge changed its sign; below 0 where more would be. By number of the
   * edge. */
  readonly gains: Int32Array
}

/** A triangle is out of balance where the product of its signs is negative (Heider 1946; Cartwright and Harary 1956). That is an
 * observation, no forecast: nothing says that one of the ties will change. `most` is how many are listed, default 1,000. */
export function findUnbalancedTriangles(graph: SignedGraph, most = 1000): UnbalancedTriangles {
  const { sign, weight, a, b } = graph
  const gains = new Int32Array(graph.size)
  let count = 0
  visitTriangles(graph, (...edges) => {
    const isBalanced = productOf(sign, edges) > 0
    if (!isBalanced) count++
    for (const edge of edges) gains[edge] = (gains[edge] as number) + (isBalanced ? -1 : 1)
  })
  const gainOf = (edge: number): number => gains[edge] as number
  const weightOf = (edge: number): number => weight[edge] as number
  const found: { triangle: UnbalancedTriangle; best: number }[] = []
  visitTriangles(graph, (...edges) => {
    if (productOf(sign, edges) > 0) return
    const [ab, bc] = edges
    const mendedBy = edges.filter((edge) => gainOf(edge) > 0).sort((one, other) =>
      gainOf(other) - gainOf(one) || weightOf(one) - weightOf(other) || one - other)
    const negatives = edges.filter((edge) => sign[edge] === -1).length === 1 ? 1 : 3
    const triangle: UnbalancedTriangle = {
      nodes: [a[ab] as number, b[ab] as number, b[bc] as number],
      edges,
      negatives,
      mendedBy,
    }
    found.push({ triangle, best: Math.max(...edges.map(gainOf)) })
  })
  const listed = found.sort((one, other) => other.best - one.best).slice(0, most).map(({ triangle }) => triangle)
  return { listed, count, gains }
}

function productOf(sign: Int8Array, edges: readonly number[]): number {
  return edges.reduce((product, edge) => product * (sign[edge] as number), 1)
}
