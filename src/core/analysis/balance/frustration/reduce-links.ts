/** Takes away what can be decided without a search, and says how to put it back. */
import { addLink, meltNode, removeNode, type WeightedLinks } from './weighted-links.ts'

/** A node that was taken away, and the ties that it had then: its side is where most of their weight wants it. */
interface Removal {
  readonly node: number
  readonly ties: readonly (readonly [other: number, value: number])[]
}

export interface Reduction {
  /** Weight that is frustrated in every optimum, beyond what is left in the links. */
  readonly frustrated: number
  /** Gives the nodes that were taken away their sides (1 or -1), once the others have theirs. */
  readonly restore: (sides: Int8Array) => void
}

/**
 * Changes `links`. Three rules, until none applies; each keeps at least one optimum: a node without ties goes; a node with a tie
 * that weighs as much as all its others together follows that tie (which takes in all of degree 1 and 2); a node of degree 3
 * becomes a triangle of its neighbours, whose weights come to the same for all eight ways in which those can stand.
 */
export function reduceLinks(links: WeightedLinks): Reduction {
  const removals: Removal[] = []
  let frustrated = 0
  const queue = [...links.keys()].filter((node) => links[node] !== null)
  const isQueued = new Uint8Array(links.length).fill(1)
  while (queue.length > 0) {
    const node = queue.pop() as number
    isQueued[node] = 0
    const ties = links[node]
    if (!ties) continue
    const cost = takeAway(links, node, ties, removals)
    if (cost === undefined) continue
    frustrated += cost
    for (const [other] of (removals.at(-1) as Removal).ties) {
      if (isQueued[other] === 1) continue
      isQueued[other] = 1
      queue.push(other)
    }
  }
  return { frustrated, restore: (sides) => restore(removals, sides) }
}

/** The weight that is frustrated by taking the node away; `undefined` where no rule applies. */
function takeAway(links: WeightedLinks, node: number, ties: ReadonlyMap<number, number>, removals: Removal[]): number | undefined {
  let [heaviest, most, all] = [-1, 0, 0]
  for (const [other, value] of ties) {
    const weight = Math.abs(value)
    all += weight
    if (weight > most) [heaviest, most] = [other, weight]
  }
  if (2 * most >= all) {
    removals.push({ node, ties: [...ties] })
    if (heaviest < 0) {
      removeNode(links, node)
      return 0
    }
    return meltNode(links, node, heaviest, Math.sign(ties.get(heaviest) as number))
  }
  if (ties.size !== 3) return undefined
  const kept = [...ties] as [[number, number], [number, number], [number, number]]
  removals.push({ node, ties: kept })
  removeNode(links, node)
  let frustrated = 0
  for (const at of [0, 1, 2] as const) {
    const [[first, one], [second, two], [, third]] = [kept[at], kept[(at + 1) % 3 as 0 | 1 | 2], kept[(at + 2) % 3 as 0 | 1 | 2]]
    const weight = (Math.abs(one) + Math.abs(two) - Math.abs(third)) / 2
    frustrated += addLink(links, first, second, Math.sign(one * two) * weight)
  }
  return frustrated
}

function restore(removals: readonly Removal[], sides: Int8Array): void {
  for (const { node, ties } of removals.toReversed()) {
    const pull = ties.reduce((sum, [other, value]) => sum + value * (sides[other] as number), 0)
    sides[node] = pull < 0 ? -1 : 1
  }
}
