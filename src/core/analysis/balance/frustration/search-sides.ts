/** Good sides, quickly and without a promise: what a proof then confirms or betters. */
import { randomNumbers, shuffledNumbers } from '../random-numbers.ts'
import { frustrationOf, type Block } from './block.ts'
import { openSignedUnion } from './signed-union.ts'
import type { Work } from './work.ts'

/** Sides of a block's nodes, 1 or -1, and the weight that they frustrate. */
export interface Sides {
  readonly sides: Int8Array
  readonly frustrated: number
}

/** The best of some starts: spanning trees grown at random, all of whose edges are satisfied, each bettered node by node. Without
 * starts all nodes are on one side. */
export function searchSides(block: Block, starts: number, work: Work): Sides {
  const next = randomNumbers(block.nodes.length)
  let best: Sides | undefined
  for (let start = 0; start < starts && !(best && work.isOver()); start++) {
    const found = betterSides(block, followTree(block, shuffledNumbers(block.a.length, next)), work)
    work.spend(20 * block.a.length)
    if (!best || found.frustrated < best.frustrated) best = found
  }
  if (best) return best
  const together = new Int8Array(block.nodes.length).fill(1)
  return { sides: together, frustrated: frustrationOf(block, together) }
}

/** The sides that a solution of the covering program speaks for: its least taken edges are satisfied first, as far as they form no
 * cycle. */
export function roundSides(block: Block, values: Float64Array, work: Work): Sides {
  const order = Uint32Array.from(values.keys()).sort((one, other) => (values[one] as number) - (values[other] as number))
  return betterSides(block, followTree(block, order), work)
}

/** Satisfies edges in this order, each that closes no cycle with those before (Kruskal 1956). */
function followTree({ nodes, a, b, sign }: Block, order: Uint32Array): Int8Array {
  const union = openSignedUnion(nodes.length)
  for (const edge of order) union.join(a[edge] as number, b[edge] as number, sign[edge] as number)
  return union.spread()
}

/** Moves the node that gains most to the other side, until none gains. Changes and gives `sides`. */
function betterSides(block: Block, sides: Int8Array, work: Work): Sides {
  const { nodes, start, other, edge, sign, weight } = block
  const gains = new Float64Array(nodes.length)
  const pull = (node: number, at: number): number =>
    -(weight[edge[at] as number] as number) * (sign[edge[at] as number] as number)
    * (sides[node] as number) * (sides[other[at] as number] as number)
  for (let node = 0; node < nodes.length; node++) {
    for (let at = start[node] as number; at < (start[node + 1] as number); at++) gains[node] = (gains[node] as number) + pull(node, at)
  }
  for (;;) {
    let [best, most] = [-1, 1e-9]
    for (let node = 0; node < nodes.length; node++) {
      if ((gains[node] as number) > most) [best, most] = [node, gains[node] as number]
    }
    work.spend(nodes.length)
    if (best < 0) return { sides, frustrated: frustrationOf(block, sides) }
    sides[best] = -(sides[best] as number)
    gains[best] = -most
    for (let at = start[best] as number; at < (start[best + 1] as number); at++) {
      const beside = other[at] as number
      gains[beside] = (gains[beside] as number) + 2 * pull(best, at)
    }
  }
}
