/** Takes the measures of balance away from the page: a proof may take seconds. */
import { countTriads, type TriadCensus } from '../../core/analysis/balance/triads.ts'
import { measureFrustration, type Frustration } from '../../core/analysis/balance/frustration.ts'
import { divideIntoSides, type SideDivision } from '../../core/analysis/balance/sides.ts'
import { findCommunities, signedModularity } from '../../core/analysis/balance/signed-communities.ts'
import { walkBalance } from '../../core/analysis/balance/walk-balance.ts'
import type { SignedGraph } from '../../core/signed-graph.ts'

export interface BalanceRequest {
  readonly number: number
  readonly graph: SignedGraph
}

/** Each measure is described where it is taken. What cannot be taken is left out. */
export interface BalanceFigures {
  readonly actors: number
  readonly positive: number
  readonly negative: number
  readonly triads: TriadCensus
  readonly frustration: Frustration
  /** One division for each number of sides that was tried, from 1. */
  readonly divisions: readonly SideDivision[]
  /** Of the groups that make it largest, as far as was found, and of the two sides of the frustration index. */
  readonly modularity?: { readonly best: number; readonly groups: number; readonly ofTwoSides: number }
  readonly walks?: number
}

export interface BalanceResponse {
  readonly number: number
  readonly figures: BalanceFigures
}

self.addEventListener('message', ({ data: { number, graph } }: MessageEvent<BalanceRequest>) => {
  self.postMessage({ number, figures: measure(graph) } satisfies BalanceResponse)
})

function measure(graph: SignedGraph): BalanceFigures {
  const frustration = measureFrustration(graph)
  const { modularity: best, count: groups } = findCommunities(graph)
  const ofTwoSides = signedModularity(graph, frustration.sides)
  const walks = walkBalance(graph)
  const negative = graph.sign.reduce((sum, sign) => sum + (sign === -1 ? 1 : 0), 0)
  return {
    actors: new Set([...graph.a, ...graph.b]).size,
    positive: graph.size - negative,
    negative,
    triads: countTriads(graph),
    frustration,
    divisions: divideIntoSides(graph, { most: 6 }),
    ...(best !== undefined && ofTwoSides !== undefined && { modularity: { best, groups, ofTwoSides } }),
    ...(walks !== undefined && { walks }),
  }
}
