/** The signed triad census: how the threes are tied that are all tied to one another. */
import type { SignedGraph } from '../../signed-graph.ts'
import { visitTriangles } from './triangles.ts'

export interface TriadCensus {
  /** Triangles by their number of negative edges: `+++`, `++-`, `+--`, `---`. */
  readonly counts: readonly [none: number, one: number, two: number, three: number]
  readonly triangles: number
  /**
   * The triangle index: the share of triangles whose signs multiply to +, `(+++ and +--) / all`, 0 to 1. Left out without triangles. A
   * number about these triangles: with many + it is high by chance alone, and so it is where three sides fight each other low (`---`).
   */
  readonly index?: number
}

/** Counts exactly. Sources: D. Cartwright and F. Harary (1956), Structural balance, Psychological Review 63; D. Schoch, R package signnet,
 * `count_signed_triangles`. */
export function countTriads(graph: SignedGraph): TriadCensus {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  const negative = (edge: number): number => (graph.sign[edge] === -1 ? 1 : 0)
  visitTriangles(graph, (ab, bc, ac) => {
    counts[negative(ab) + negative(bc) + negative(ac) as 0 | 1 | 2 | 3]++
  })
  const triangles = counts[0] + counts[1] + counts[2] + counts[3]
  return { counts, triangles, ...(triangles > 0 && { index: (counts[0] + counts[2]) / triangles }) }
}
