/** Nodes, or groups taken for nodes, and what moving one of them would gain. */
import type { SignedGraph } from '../../../signed-graph.ts'

/** Ties between nodes in both directions; those within a node only count in its strengths. */
export interface Level {
  readonly nodes: readonly (readonly Tie[])[]
  /** Weight of the positive and of the negative ends of ties at each node. */
  readonly positive: Float64Array
  readonly negative: Float64Array
  /** Sums of both. */
  readonly all: readonly [positive: number, negative: number]
}

interface Tie {
  readonly other: number
  /** Sign and weight in one. */
  readonly value: number
}

/** The graph itself; nodes have the numbers of their places in `order`. */
export function openLevel(graph: SignedGraph, order: Uint32Array, isWeighted: boolean): Level {
  const placeOf = new Uint32Array(order.length)
  for (const [place, node] of order.entries()) placeOf[node] = place
  const nodes: Tie[][] = Array.from(order, () => [])
  const [positive, negative] = [new Float64Array(order.length), new Float64Array(order.length)]
  for (let edge = 0; edge < graph.size; edge++) {
    const [a, b] = [placeOf[graph.a[edge] as number] as number, placeOf[graph.b[edge] as number] as number]
    const weight = isWeighted ? (graph.weight[edge] as number) : 1
    const value = weight * (graph.sign[edge] as number)
    nodes[a]?.push({ other: b, value })
    nodes[b]?.push({ other: a, value })
    const strengths = value > 0 ? positive : negative
    for (const end of [a, b]) strengths[end] = (strengths[end] as number) + weight
  }
  for (const ties of nodes) ties.sort((one, other) => one.other - other.other)
  return { nodes, positive, negative, all: [sum(positive), sum(negative)] }
}

/** Each group becomes a node. `numberOf` has its number for each node. */
export function joinLevels(level: Level, groups: Int32Array): { level: Level; numberOf: Int32Array } {
  const numbers = new Map<number, number>()
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size)
  const numberOf = groups.map((group) => numbers.get(group) as number)
  const between = Array.from(numbers, () => new Map<number, number>())
  const [positive, negative] = [new Float64Array(numbers.size), new Float64Array(numbers.size)]
  for (const [node, ties] of level.nodes.entries()) {
    const own = numberOf[node] as number
    positive[own] = (positive[own] as number) + (level.positive[node] as number)
    negative[own] = (negative[own] as number) + (level.negative[node] as number)
    for (const { other, value } of ties) {
      const group = numberOf[other] as number
      if (group !== own) between[own]?.set(group, (between[own].get(group) ?? 0) + value)
    }
  }
  const nodes = between.map((ties) => [...ties].map(([other, value]) => ({ other, value })))
  return { level: { nodes, positive, negative, all: level.all }, numberOf }
}

/** Moves nodes, in this order and round after round, each to the group that gains most, until none gains. Changes `groups`, which
 * are numbered below the number of nodes at most; says whether anything moved. */
export function moveNodes(level: Level, groups: Int32Array, order: Uint32Array): boolean {
  const { nodes, positive, negative, all } = level
  const room = groups.reduce((most, group) => Math.max(most, group + 1), nodes.length)
  const [inPositive, inNegative] = [new Float64Array(room), new Float64Array(room)]
  const sizes = new Int32Array(room)
  const shift = (node: number, group: number, by: 1 | -1): void => {
    inPositive[group] = (inPositive[group] as number) + by * (positive[node] as number)
    inNegative[group] = (inNegative[group] as number) + by * (negative[node] as number)
    sizes[group] = (sizes[group] as number) + by
  }
  for (const [node, group] of groups.entries()) shift(node, group, 1)
  const gainOf = (node: number, group: number, ties: number): number =>
    ties - (all[0] === 0 ? 0 : (positive[node] as number) * (inPositive[group] as number) / all[0])
      + (all[1] === 0 ? 0 : (negative[node] as number) * (inNegative[group] as number) / all[1])
  const isSmall = nodes.length <= MOST_COMPARED
  /** Ties of the node to each group, and the groups that it has any to. */
  const tiesTo = new Float64Array(room)
  const isTied = new Uint8Array(room)
  let hasMoved = false
  for (let isMoving = true; isMoving;) {
    isMoving = false
    for (const node of order) {
      const own = groups[node] as number
      const tied = [own]
      isTied[own] = 1
      for (const { other, value } of nodes[node] as readonly Tie[]) {
        const group = groups[other] as number
        tiesTo[group] = (tiesTo[group] as number) + value
        if (isTied[group] === 0) tied.push(group)
        isTied[group] = 1
      }
      shift(node, own, -1)
      let [chosen, most] = [own, gainOf(node, own, tiesTo[own] as number) + LEAST_GAIN]
      const compare = (group: number): void => {
        const gain = gainOf(node, group, tiesTo[group] as number)
        if (gain > most) [chosen, most] = [group, gain]
      }
      for (const group of tied) compare(group)
      // Why: to share an enemy speaks for a group as well, and those that do need no tie.
      if (isSmall && (negative[node] as number) > 0) {
        for (let group = 0; group < room; group++) if ((inNegative[group] as number) > 0 && isTied[group] === 0) compare(group)
      }
      for (const group of tied) tiesTo[group] = isTied[group] = 0
      // A group of its own gains nothing and loses nothing.
      if (most < 0) chosen = sizes.indexOf(0)
      shift(node, chosen, 1)
      groups[node] = chosen
      if (chosen !== own) isMoving = hasMoved = true
    }
  }
  return hasMoved
}

const LEAST_GAIN = 1e-10
/** Up to here a node is held against every group, beyond only against those that it is tied to. */
const MOST_COMPARED = 600

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
