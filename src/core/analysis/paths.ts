/** What links two entities: the shortest chain of claims, each with its evidence. */
import { UndirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/dijkstra.js'
import type { ClaimGraph, EdgeAttributes } from '../graph.ts'

/** One step of a chain: from one entity to the next, over all the claims that tie the two, the firmest first. */
export interface PathStep {
  readonly from: string
  readonly to: string
  readonly claims: readonly string[]
}

/** How far a step rests on less than the article's own word. */
const DOUBT: Record<EdgeAttributes['modality'], number> = { asserted: 0, reported: 1, planned: 2, alleged: 3 }

/** The chain of fewest steps between two entities over the given claims, whatever their direction; among chains of the same
 * length the firmest. `[]` from an entity to itself, `undefined` where nothing links them. Dijkstra's method. */
export function shortestPath(
  graph: ClaimGraph,
  claims: ReadonlySet<string>,
  from: string,
  to: string,
): PathStep[] | undefined {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return undefined
  const ties = new UndirectedGraph<Record<string, never>, { weight: number; claims: string[] }>()
  for (const entity of [from, to]) ties.mergeNode(entity)
  // Why: the doubts of the longest chain together are less than one step, so they only decide between chains of one length.
  const share = 1 / (4 * graph.order)
  graph.forEachEdge((claim, { modality }, subject, object) => {
    if (!claims.has(claim) || subject === object) return
    for (const entity of [subject, object]) ties.mergeNode(entity)
    const weight = 1 + DOUBT[modality] * share
    ties.updateEdge(subject, object, (tie) => ({
      weight: Math.min(weight, tie.weight ?? weight),
      claims: [...(tie.claims ?? []), claim],
    }))
  })
  const entities: string[] | null = from === to ? [from] : bidirectional(ties, from, to, 'weight')
  return entities?.slice(1).map((entity, index) => {
    const before = entities[index] as string
    const tied = [...(ties.getEdgeAttribute(ties.edge(before, entity), 'claims'))]
    return { from: before, to: entity, claims: tied.sort((a, b) => doubtOf(graph, a) - doubtOf(graph, b)) }
  })
}

function doubtOf(graph: ClaimGraph, claim: string): number {
  return DOUBT[graph.getEdgeAttribute(claim, 'modality')]
}
