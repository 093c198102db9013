/** Signed modularity, and groups that make it large: positive ties within, negative ones between, more than the nodes' ties alone
 * would bring. */
import type { SignedGraph } from '../../signed-graph.ts'
import { orderCanonically } from './canonical-order.ts'
import { numberGroups } from './group-numbers.ts'
import { randomNumbers, shuffledNumbers } from './random-numbers.ts'
import { joinLevels, moveNodes, openLevel } from './signed-communities/levels.ts'

export interface CommunityOptions {
  /** Counts weights instead of edges. Default false. */
  readonly isWeighted?: boolean
  /** Where the searches begin; the same seed gives the same groups. Default 1. */
  readonly seed?: number
  /** How many searches there are, of which the best counts. Default 10, for more than 600 nodes 3. */
  readonly starts?: number
}

export interface Communities {
  /** For each node the number of its group, from 0: the larger group first, of two as large the one of the first node. */
  readonly groups: Int32Array
  readonly count: number
  /** Of these groups; left out without edges. */
  readonly modularity?: number
}

/**
 * Q = (2 w+ Q+ - 2 w- Q-) / (2 w+ + 2 w-), where Q+ and Q- are the modularities of the positive and of the negative ties alone:
 * from -1 to 1, 0 for one single group. Source: S. Gómez, P. Jensen and A. Arenas (2009), Analysis of community structure in
 * networks of correlations, Physical Review E 80. `undefined` without edges.
 */
export function signedModularity(graph: SignedGraph, groups: ArrayLike<number>, isWeighted = false): number | undefined {
  if (graph.size === 0) return undefined
  const strengths = new Map<number, [positive: number, negative: number]>()
  const all: [number, number] = [0, 0]
  let within = 0
  for (let edge = 0; edge < graph.size; edge++) {
    const [one, other] = [groups[graph.a[edge] as number] as number, groups[graph.b[edge] as number] as number]
    const weight = isWeighted ? (graph.weight[edge] as number) : 1
    const at = graph.sign[edge] === 1 ? 0 : 1
    for (const group of [one, other]) {
      const strength = strengths.get(group) ?? [0, 0]
      strengths.set(group, strength)
      strength[at] += weight
    }
    all[at] += 2 * weight
    if (one === other) within += 2 * weight * (graph.sign[edge] as number)
  }
  let expected = 0
  for (const [positive, negative] of strengths.values()) {
    expected += (all[0] === 0 ? 0 : positive ** 2 / all[0]) - (all[1] === 0 ? 0 : negative ** 2 / all[1])
  }
  return (within - expected) / (all[0] + all[1])
}

/**
 * The groups of the largest modularity that was found; not proven to be the largest of all. Nodes move, then whole groups as nodes,
 * then nodes again, until nothing gains (V. Blondel et al. 2008, Fast unfolding of communities in large networks, for both signs).
 * Nodes without a tie are groups of their own.
 */
export function findCommunities(graph: SignedGraph, { isWeighted = false, seed = 1, ...options }: CommunityOptions = {}): Communities {
  const { starts = graph.nodes.length > 600 ? 3 : 10 } = options
  const order = orderCanonically(graph)
  const next = randomNumbers(seed)
  const base = openLevel(graph, order, isWeighted)
  let best: { groups: Int32Array; modularity: number } | undefined
  for (let start = 0; start < Math.max(1, starts); start++) {
    const groups = Int32Array.from(order, (_, place) => place)
    for (;;) {
      const hasMoved = moveNodes(base, groups, shuffledNumbers(order.length, next))
      const joined = joinLevels(base, groups)
      const wholes = Int32Array.from(joined.level.nodes, (_, node) => node)
      const haveMoved = moveNodes(joined.level, wholes, shuffledNumbers(wholes.length, next))
      for (const [node, group] of joined.numberOf.entries()) groups[node] = wholes[group] as number
      if (!hasMoved && !haveMoved) break
    }
    const modularity = signedModularity(graph, placed(order, groups), isWeighted) ?? 0
    if (!best || modularity > best.modularity + 1e-12) best = { groups: groups.slice(), modularity }
  }
  const groups = numberGroups(placed(order, best?.groups ?? new Int32Array(0)))
  const modularity = signedModularity(graph, groups, isWeighted)
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0)
  return { groups, count, ...(modularity !== undefined && { modularity }) }
}

/** From places in the order to nodes. */
function placed(order: Uint32Array, groups: Int32Array): Int32Array {
  const result = new Int32Array(order.length)
  for (const [place, node] of order.entries()) result[node] = groups[place] as number
  return result
}
