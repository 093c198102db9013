/** A signed graph that changes while it is solved: nodes melt into one another, and parallel edges add up. */

/** Numbered nodes; `links[v]` has the other ends and the signed weights of the edges there, in both directions, never 0. `null`
 * stands for a node that is gone. */
export type WeightedLinks = (Map<number, number> | null)[]

export interface WeightedEdge {
  readonly a: number
  readonly b: number
  /** Sign and weight in one. */
  readonly value: number
}

/** Links of `count` nodes. Parallel edges add up: of two that contradict each other the weaker is always frustrated, so that only their
 * difference is left to decide. `frustrated` is the weight of those. */
export function linkEdges(count: number, edges: Iterable<WeightedEdge>): { links: WeightedLinks; frustrated: number } {
  const links: WeightedLinks = Array.from({ length: count }, () => new Map<number, number>())
  let frustrated = 0
  for (const { a, b, value } of edges) frustrated += addLink(links, a, b, value)
  return { links, frustrated }
}

/** Adds an edge, and gives the weight that is frustrated whatever the sides are. */
export function addLink(links: WeightedLinks, a: number, b: number, value: number): number {
  if (value === 0) return 0
  const [ofA, ofB] = [links[a] as Map<number, number>, links[b] as Map<number, number>]
  const before = ofA.get(b) ?? 0
  const sum = before + value
  if (sum === 0) {
    ofA.delete(b)
    ofB.delete(a)
  } else {
    ofA.set(b, sum)
    ofB.set(a, sum)
  }
  return before * value < 0 ? Math.min(Math.abs(before), Math.abs(value)) : 0
}

/** Takes a node away with its edges, which it gives. */
export function removeNode(links: WeightedLinks, node: number): Map<number, number> {
  const gone = links[node] as Map<number, number>
  for (const other of gone.keys()) links[other]?.delete(node)
  links[node] = null
  return gone
}

/** Lets `node` be where `into` is (`sign` 1) or on the other side (-1). Gives the weight that this frustrates for certain. */
export function meltNode(links: WeightedLinks, node: number, into: number, sign: number): number {
  let frustrated = 0
  for (const [other, value] of removeNode(links, node)) {
    if (other === into) frustrated += value * sign < 0 ? Math.abs(value) : 0
    else frustrated += addLink(links, into, other, value * sign)
  }
  return frustrated
}
