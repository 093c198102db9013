/** Whether there is one optimum only, where that costs little to know. */
import { boundBlock } from './bound-block.ts'
import { frustrationOf, makeBlock, type Block } from './block.ts'
import { enumerateSides, MOST_ENUMERATED } from './enumerate-sides.ts'
import { openSignedUnion } from './signed-union.ts'
import { splitBlocks } from './split-blocks.ts'
import { linkEdges, type WeightedLinks } from './weighted-links.ts'
import type { Work } from './work.ts'

/** For the sides of an optimum that is proven: `true` where every optimum divides each connected part in the same two, `false`
 * where another one is known, `undefined` where neither was found out. `links` are those of the whole graph, unchanged. */
export function isUniqueOptimum(links: WeightedLinks, sides: Int8Array, work: Work): boolean | undefined {
  if (hasIdleNode(links, sides)) return false
  let isUnique: boolean | undefined = true
  for (const nodes of splitBlocks(links)) {
    const block = makeBlock(links, nodes)
    const found = isUniqueInBlock(block, Int8Array.from(nodes, (node) => sides[node] as number), work)
    if (found === false) return false
    isUnique &&= found
  }
  return isUnique
}

/** Whether a node may change sides at no cost. */
function hasIdleNode(links: WeightedLinks, sides: Int8Array): boolean {
  return links.some((ties, node) => ties !== null && ties.size > 0
    && Math.abs([...ties].reduce((sum, [other, value]) => sum + value * (sides[node] as number) * (sides[other] as number), 0)) < 1e-9)
}

/** An edge whose frustration costs more than lies between bound and optimum is satisfied in every optimum: what is left after all those are
 * contracted is enumerated. */
function isUniqueInBlock(block: Block, sides: Int8Array, work: Work): boolean | undefined {
  const { nodes, a, b, sign, weight } = block
  if (work.isOver()) return undefined
  if (nodes.length <= MOST_ENUMERATED) return enumerateSides(block, work).optima === 1
  const frustrated = frustrationOf(block, sides)
  const { lower, reducedCosts } = boundBlock(block, { sides, frustrated }, 0, work)
  const union = openSignedUnion(nodes.length)
  for (const [edge, cost] of reducedCosts.entries()) {
    if (lower + cost > frustrated + 1e-6) union.join(a[edge] as number, b[edge] as number, sign[edge] as number)
  }
  const roots = [...new Set(nodes.map((_, node) => union.top(node).root))]
  if (roots.length > MOST_ENUMERATED) return undefined
  const numberOf = new Map(roots.map((root, number) => [root, number]))
  const { links } = linkEdges(roots.length, [...a.keys()].flatMap((edge) => {
    const [one, other] = [union.top(a[edge] as number), union.top(b[edge] as number)]
    if (one.root === other.root) return []
    const value = (sign[edge] as number) * (weight[edge] as number) * one.sign * other.sign
    return [{ a: numberOf.get(one.root) as number, b: numberOf.get(other.root) as number, value }]
  }))
  return enumerateSides(makeBlock(links, roots.map((_, number) => number)), work).optima === 1
}
