/** The least frustration of a signed graph: what can be decided at once, then block by block, each by bounds and, where they do not
 * meet, by cases. */
import { frustrationOf, makeBlock, type Block } from './block.ts'
import { boundBlock, isProven, type BlockBound } from './bound-block.ts'
import { enumerateSides, MOST_ENUMERATED } from './enumerate-sides.ts'
import { reduceLinks } from './reduce-links.ts'
import { searchSides } from './search-sides.ts'
import { openSignedUnion } from './signed-union.ts'
import { splitBlocks } from './split-blocks.ts'
import { linkEdges, meltNode, type WeightedLinks } from './weighted-links.ts'
import type { Work } from './work.ts'

export interface Solution {
  /** 1 or -1 for each node. */
  readonly sides: Int8Array
  /** What the sides frustrate; `Infinity` where nothing below the goal was found, and the sides then mean nothing. */
  readonly upper: number
  /** What any sides frustrate at least. */
  readonly lower: number
}

/** How to search. */
export interface Search {
  /** Frustrations differ by whole grains. */
  readonly grain: number
  readonly work: Work
  /** The largest block whose divisions are gone through one by one; default `MOST_ENUMERATED`, and no more than that. */
  readonly mostEnumerated?: number
  /** How many searches there are for good sides before a proof; default 20. */
  readonly starts?: number
}

/** Changes `links`. Looks for less than `goal` only. Where the work is over before the end, the bounds that it gives are apart. Source of
 * cases and bounds: branch and cut, as in Aref, Mason and Wilson (2020), A modeling and computational study of the
 * frustration index in signed networks. */
export function solveLinks(links: WeightedLinks, search: Search, goal = Infinity): Solution {
  const { frustrated, restore } = reduceLinks(links)
  let [lower, upper] = [frustrated, frustrated]
  const parts: { block: Block; sides: Int8Array }[] = []
  for (const nodes of splitBlocks(links)) {
    const block = makeBlock(links, nodes)
    const solution = solveBlock(block, goal - lower, search)
    lower += solution.lower
    upper += solution.upper
    if (isProven(goal, lower, search.grain)) return { sides: new Int8Array(links.length), lower, upper: Infinity }
    parts.push({ block, sides: solution.sides })
  }
  const sides = joinSides(parts, links.length)
  restore(sides)
  return { sides, lower, upper }
}

function solveBlock(block: Block, goal: number, search: Search): Solution {
  const { grain, work, mostEnumerated = MOST_ENUMERATED, starts = STARTS } = search
  if (block.nodes.length <= (work.isOver() ? Math.min(FEW, mostEnumerated) : mostEnumerated)) {
    const { sides, frustrated } = enumerateSides(block, work)
    return { sides, upper: frustrated, lower: frustrated }
  }
  const found = boundBlock(block, searchSides(block, starts, work), grain, work, goal)
  const { best: { sides, frustrated }, lower } = found
  if (isProven(frustrated, lower, grain)) return { sides, upper: frustrated, lower: frustrated }
  if (work.isOver() || isProven(goal, lower, grain)) return { sides, upper: frustrated, lower }
  return solveByCases(block, found, goal, search)
}

const STARTS = 20
/** Blocks of so many nodes are gone through even if the work is over: it takes no longer than to search them. */
const FEW = 8

/** The edge that the bound is least decided on is satisfied, or it is frustrated: each makes two nodes one. */
function solveByCases(block: Block, found: BlockBound, goal: number, search: Search): Solution {
  const { grain } = search
  let { sides, frustrated } = found.best
  const edge = chooseEdge(block, found.values)
  let least = Infinity
  for (const isSatisfied of [true, false]) {
    const wanted = Math.min(goal, frustrated)
    const certain = certainEdges(found, wanted - grain)
    const { links, cost, placeOf } = meltEdges(block, certain, edge, isSatisfied)
    const solution = solveLinks(links, search, wanted - cost)
    least = Math.min(least, Math.min(solution.lower + cost, wanted))
    if (solution.upper + cost >= frustrated - grain / 2) continue
    sides = placeOf(solution.sides)
    frustrated = frustrationOf(block, sides)
  }
  return { sides, upper: frustrated, lower: Math.min(frustrated, Math.max(found.lower, least)) }
}

function chooseEdge({ weight }: Block, values: Float64Array): number {
  let [chosen, most] = [0, -1]
  for (const [edge, value] of values.entries()) {
    const doubt = Math.min(value, 1 - value) * (weight[edge] as number)
    if (doubt > most) [chosen, most] = [edge, doubt]
  }
  return chosen
}

/** Edges that no division frustrates which comes to `most` or less. */
function certainEdges({ lower, reducedCosts }: BlockBound, most: number): number[] {
  return [...reducedCosts.keys()].filter((edge) => lower + (reducedCosts[edge] as number) > most + 1e-6)
}

/** The block with its certain edges satisfied and `edge` satisfied or not. `cost` is the weight that this frustrates. */
function meltEdges(
  block: Block,
  certain: readonly number[],
  edge: number,
  isSatisfied: boolean,
): { links: WeightedLinks; cost: number; placeOf: (sides: Int8Array) => Int8Array } {
  const { nodes, a, b, sign, weight } = block
  const { links } = linkEdges(nodes.length, [...a.keys()].map((at) =>
    ({ a: a[at] as number, b: b[at] as number, value: (sign[at] as number) * (weight[at] as number) })))
  const union = openSignedUnion(nodes.length)
  let cost = 0
  const melt = (at: number, wanted: number): void => {
    const joined = union.join(a[at] as number, b[at] as number, wanted)
    if (joined) cost += meltNode(links, joined.root, joined.into, joined.sign)
  }
  melt(edge, (sign[edge] as number) * (isSatisfied ? 1 : -1))
  for (const at of certain) if (at !== edge) melt(at, sign[at] as number)
  return { links, cost, placeOf: (sides) => union.spread(sides) }
}

/** Blocks share single nodes, so that each can be turned to fit those before it. */
function joinSides(parts: readonly { block: Block; sides: Int8Array }[], count: number): Int8Array {
  const union = openSignedUnion(count)
  for (const { block: { nodes }, sides } of parts) {
    for (const [number, node] of nodes.entries()) {
      union.join(node, nodes[0] as number, (sides[number] as number) * (sides[0] as number))
    }
  }
  return union.spread()
}
