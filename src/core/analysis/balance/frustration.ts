/** The line index of balance, or frustration index: how many ties speak against the best division into two sides. */
import type { SignedGraph } from '../../signed-graph.ts'
import { orderCanonically } from './canonical-order.ts'
import { firstNodes } from './first-nodes.ts'
import { isProven } from './frustration/bound-block.ts'
import { grainOf } from './frustration/grain-of.ts'
import { isUniqueOptimum } from './frustration/is-unique.ts'
import { solveLinks } from './frustration/solve-links.ts'
import { linkEdges, type WeightedEdge } from './frustration/weighted-links.ts'
import { countWork } from './frustration/work.ts'
import { numberGroups } from './group-numbers.ts'

export interface FrustrationOptions {
  /** Counts weights instead of edges. Default false. */
  readonly isWeighted?: boolean
  /** Whether it is asked if the optimum is the only one, which takes a quarter of the time. Default true. */
  readonly asksUnique?: boolean
  /** How long it may search, in elementary steps, of which an old laptop does some hundred million a second. Default 500,000,000. */
  readonly steps?: number
  /** Asked now and then; ends the search. */
  readonly shouldStop?: () => boolean
}

export interface Frustration {
  /** What the sides that were found frustrate: edges, or their weight. */
  readonly upper: number
  /** What any two sides frustrate at least. */
  readonly lower: number
  /** Whether the two are the same, so that this is the index. */
  readonly isProven: boolean
  /** Whether every optimum has these sides, in each connected part up to exchanging the two; left out where that is not known. */
  readonly isUnique?: boolean
  /** For each node 1 or -1, or 0 where it has no tie. In each connected part 1 is the larger side; of two as large, the one of the
   * first node. */
  readonly sides: Int8Array
  /** Numbers of the edges that speak against the sides: negative within one, or positive between the two. */
  readonly frustrated: readonly number[]
  /** Connected parts that have a tie, and those of them that are balanced with these sides. Sides of different parts have nothing
   * to do with each other. */
  readonly parts: number
  readonly balancedParts: number
  /** For each node the number of its part, from 0: the larger part first, of two as large the one of the first node; -1 where it
   * has no tie. */
  readonly partOf: Int32Array
  /**
   * The same from 0 to 1, where 1 is balance, by both ways that are in use; from `upper`, so that they are too low where it is not
   * proven. Left out without edges. `arefWilson`: 1 - 2 L / m, since no graph frustrates more than half of its edges. `signnet`:
   * 1 - L / m, from 0.5.
   */
  readonly normalised?: { readonly arefWilson: number; readonly signnet: number }
}

/**
 * The least number of edges whose removal, or whose change of sign, leaves a balanced graph: negative edges within sides and
 * positive ones between them, for the best of all divisions into two. Exact, with a proof, for graphs of some hundred nodes as they
 * are met; NP-hard in general, so that the bounds stay apart where the search ends before. Where weights are not multiples of 0.05,
 * proven means to a millionth. Sources: F. Harary (1959), On the measurement of structural balance, Behavioral Science 4; S. Aref
 * and M. Wilson (2018), Measuring partial balance in signed networks, Journal of Complex Networks 6; Aref, Mason and Wilson (2020),
 * A modeling and computational study of the frustration index in signed networks, Networks 75. It describes a graph; that graphs
 * tend to less of it is no law, and Doreian and Mrvar (2015) find that the states of 1946 to 1999 did not.
 */
export function measureFrustration(graph: SignedGraph, options: FrustrationOptions = {}): Frustration {
  const { isWeighted = false, asksUnique = true, steps = 5e8, shouldStop } = options
  const order = orderCanonically(graph)
  const placeOf = new Uint32Array(order.length)
  for (const [place, node] of order.entries()) placeOf[node] = place
  const edges = [...graph.a.keys()].map((edge): WeightedEdge => ({
    a: placeOf[graph.a[edge] as number] as number,
    b: placeOf[graph.b[edge] as number] as number,
    value: (graph.sign[edge] as number) * (isWeighted ? (graph.weight[edge] as number) : 1),
  }))
    // Why: edges in the order of names would bring the names back in.
    .sort((one, other) => Math.min(one.a, one.b) - Math.min(other.a, other.b) || Math.max(one.a, one.b) - Math.max(other.a, other.b))
  const grain = grainOf(edges.map(({ value }) => value))
  const work = countWork({ steps, shouldStop })
  const found = solveLinks(linkEdges(order.length, edges).links, { grain, work })
  const isOptimal = isProven(found.upper, found.lower, grain)
  const isUnique = isOptimal && asksUnique ? isUniqueOptimum(linkEdges(order.length, edges).links, found.sides, work) : undefined
  const { sides, parts, partOf } = turnSides(graph, Int8Array.from(placeOf, (place) => found.sides[place] as number))
  const frustrated = [...graph.a.keys()].filter((edge) =>
    (sides[graph.a[edge] as number] as number) * (sides[graph.b[edge] as number] as number) !== graph.sign[edge])
  const weightOf = (numbers: Iterable<number>): number => {
    let sum = 0
    for (const edge of numbers) sum += isWeighted ? (graph.weight[edge] as number) : 1
    return sum
  }
  const [upper, all] = [weightOf(frustrated), weightOf(graph.a.keys())]
  const steppedUp = upper - grain * Math.floor((upper - found.lower) / grain + 1e-6)
  return {
    upper,
    lower: isOptimal ? upper : Math.max(0, steppedUp),
    isProven: isOptimal,
    ...(isUnique !== undefined && { isUnique }),
    sides,
    frustrated,
    parts,
    balancedParts: parts - new Set(frustrated.map((edge) => partOf[graph.a[edge] as number])).size,
    partOf,
    ...(all > 0 && { normalised: { arefWilson: 1 - 2 * upper / all, signnet: 1 - upper / all } }),
  }
}

/** Sides as people expect them, part by part. */
function turnSides(graph: SignedGraph, given: Int8Array): { sides: Int8Array; parts: number; partOf: Int32Array } {
  const firstOf = firstNodes(graph)
  const balance = new Map<number, number>()
  const isTied = new Uint8Array(graph.nodes.length)
  for (const end of [...graph.a, ...graph.b]) isTied[end] = 1
  for (const [node, first] of firstOf.entries()) balance.set(first, (balance.get(first) ?? 0) + (given[node] as number))
  const sides = given.map((side, node) => {
    const first = firstOf[node] as number
    return isTied[node] === 1 ? side * (Math.sign(balance.get(first) as number) || (given[first] as number)) : 0
  })
  // Why so: parts of one node are the smallest, and come last.
  const numbers = numberGroups(firstOf)
  const partOf = numbers.map((number, node) => (isTied[node] === 1 ? number : -1))
  return { sides, parts: partOf.reduce((count, part) => Math.max(count, part + 1), 0), partOf }
}
