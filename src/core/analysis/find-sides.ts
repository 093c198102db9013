/** The sides that the ties themselves make. */
import { signedGraphOfTies } from '../ties/signed-graph-of-ties.ts'
import type { Tie, Ties } from '../ties/tie-types.ts'
import { measureFrustration, type Frustration, type FrustrationOptions } from './balance/frustration.ts'
import { contradictionsOf, NO_SIDE, type Sides } from './sides.ts'

export interface FoundSides extends Sides {
  /** Strongest first. */
  readonly contradictions: readonly Tie[]
  /** How much speaks against the sides, and whether that is proven to be the least. */
  readonly frustration: Frustration
}

/**
 * The division of each connected part into two sides with the least against it: by default the least absolute score of contradicting
 * ties, with `isWeighted: false` the fewest ties. Parts that no tie with a sign connects have sides of their own, since nothing says
 * which would stand with which; sides are numbered by size, then by the smallest id. A side may be empty and is then none.
 */
export function findSides(ties: Ties, options: FrustrationOptions = {}): FoundSides {
  const graph = signedGraphOfTies(ties)
  const frustration = measureFrustration(graph, { isWeighted: true, ...options })
  const indices = new Map(ties.table.actors.map(({ id }, actor) => [id, actor]))
  const groups = new Map<number, number[]>()
  const partOf = listParts(graph)
  graph.nodes.forEach((_, node) => {
    const side = frustration.sides[node] as number
    if (side === 0) return
    const key = (partOf[node] as number) * 2 + (side > 0 ? 0 : 1)
    const known = groups.get(key)
    if (known) known.push(node)
    else groups.set(key, [node])
  })
  // Why the first node: nodes are in the order of their ids.
  const sorted = [...groups.values()].sort((one, other) => other.length - one.length || (one[0] as number) - (other[0] as number))
  const assignment = new Int32Array(ties.table.actors.length).fill(NO_SIDE)
  sorted.forEach((nodes, side) => {
    for (const node of nodes) assignment[indices.get(graph.nodes[node] as string) as number] = side
  })
  const sides = { assignment, count: sorted.length }
  return { ...sides, contradictions: contradictionsOf(ties, sides), frustration }
}

/** For each node the smallest node of its connected part. */
function listParts({ nodes, size, a, b }: ReturnType<typeof signedGraphOfTies>): Int32Array {
  const partOf = Int32Array.from(nodes.keys())
  const top = (node: number): number => {
    let root = node
    while (partOf[root] !== root) root = partOf[root] = partOf[partOf[root] as number] as number
    return root
  }
  for (let edge = 0; edge < size; edge++) {
    const [one, other] = [top(a[edge] as number), top(b[edge] as number)]
    partOf[Math.max(one, other)] = Math.min(one, other)
  }
  return partOf.map((_, node) => top(node))
}
