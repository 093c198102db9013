/** Ties → the signed graph that the measures of balance are taken of. */
import { buildSignedGraph, type SignedGraph } from '../signed-graph.ts'
import type { Ties } from './tie-types.ts'

/**
 * Ties with a sign as edges, weighed by their absolute score; a tie that only stands (no score) weighs 1, as much as the smallest step of
 * the scale that matters. Ties of sign 0 are none. Nodes are the ids of all actors that stand in a tie, so that who has only ties of sign
 * 0 is there, alone.
 */
export function signedGraphOfTies({ table, ties, actors }: Ties): SignedGraph {
  const idOf = (actor: number): string => table.actors[actor]?.id ?? ''
  const pairs = ties.filter(({ sign }) => sign !== 0).map(({ a, b, sign, score }) =>
    ({ source: idOf(a), target: idOf(b), sign, weight: score === 0 ? 1 : Math.abs(score) }))
  return buildSignedGraph(pairs, { nodes: actors.map(idOf) }).graph
}
