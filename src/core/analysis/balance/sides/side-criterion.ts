/** What a division into sides costs, and what a node would cost on each side. */
import type { SignedGraph } from '../../../signed-graph.ts'

export interface Criterion {
  /** How many nodes there are, and how many sides are allowed. */
  readonly size: number
  readonly allowed: number
  /** By place in the order: the other ends, and what a negative edge costs within a side (above 0), a positive one between sides
   * (below 0). */
  readonly ties: readonly (readonly { readonly other: number; readonly cost: number }[])[]
  /** alpha × negatives within + (1 - alpha) × positives between. */
  readonly measure: (sides: Int32Array) => number
}

/** Nodes have the numbers of their places in `order`. */
export function openCriterion(graph: SignedGraph, order: Uint32Array, alpha: number, allowed: number): Criterion {
  const placeOf = new Uint32Array(order.length)
  for (const [place, node] of order.entries()) placeOf[node] = place
  const ties: { other: number; cost: number }[][] = Array.from(order, () => [])
  for (let edge = 0; edge < graph.size; edge++) {
    const [a, b] = [placeOf[graph.a[edge] as number] as number, placeOf[graph.b[edge] as number] as number]
    const cost = graph.sign[edge] === -1 ? alpha : alpha - 1
    if (cost === 0) continue
    ties[a]?.push({ other: b, cost })
    ties[b]?.push({ other: a, cost })
  }
  for (const list of ties) list.sort((one, other) => one.other - other.other)
  return {
    size: order.length,
    allowed,
    ties,
    measure: (sides) => ties.reduce((total, list, node) => total + list.reduce((sum, { other, cost }) => {
      if (other < node) return sum
      const isWithin = sides[other] === sides[node]
      return sum + (cost > 0 === isWithin ? Math.abs(cost) : 0)
    }, 0), 0),
  }
}
