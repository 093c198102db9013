/** Good divisions into sides, without a promise. */
import type { Work } from '../frustration/work.ts'
import { shuffledNumbers } from '../random-numbers.ts'
import type { Criterion } from './side-criterion.ts'

/** Sides by place in the order, and what they cost. */
export interface FoundSides {
  readonly sides: Int32Array
  readonly criterion: number
}

/** Sides drawn by chance, and an order in which to go through the nodes. */
export function scatterSides(size: number, allowed: number, next: () => number): { sides: Int32Array; sequence: Int32Array } {
  return {
    sides: Int32Array.from({ length: size }, () => Math.floor(next() * allowed)),
    sequence: Int32Array.from(shuffledNumbers(size, next)),
  }
}

/** Moves nodes and exchanges pairs of tied nodes, in this sequence and round after round, as long as it costs less. */
export function betterSides({ ties, allowed, measure }: Criterion, given: Int32Array, sequence: Int32Array, work: Work): FoundSides {
  const sides = given.slice()
  const pulls = new Float64Array(sides.length * allowed)
  const pull = (node: number, side: number): number => pulls[node * allowed + side] as number
  const shift = (node: number, side: number, by: 1 | -1): void => {
    for (const { other, cost } of ties[node] ?? []) {
      pulls[other * allowed + side] = pull(other, side) + by * cost
    }
  }
  const move = (node: number, side: number): void => {
    shift(node, sides[node] as number, -1)
    sides[node] = side
    shift(node, side, 1)
  }
  for (const [node, side] of sides.entries()) shift(node, side, 1)
  const ends = ties.reduce((sum, list) => sum + list.length, 0)
  for (let isMoving = true; isMoving;) {
    isMoving = false
    work.spend(2 * sides.length * allowed + 4 * ends)
    for (const node of sequence) {
      const own = sides[node] as number
      let [chosen, least] = [own, pull(node, own) - 1e-9]
      for (let side = 0; side < allowed; side++) {
        if (pull(node, side) < least) [chosen, least] = [side, pull(node, side)]
      }
      if (chosen === own) continue
      move(node, chosen)
      isMoving = true
    }
    if (isMoving) continue
    for (const node of sequence) {
      for (const { other, cost } of ties[node] ?? []) {
        const [own, its] = [sides[node] as number, sides[other] as number]
        if (own === its) continue
        // Why twice the cost: each of the two was counted on the side that the other one leaves.
        const gain = pull(node, own) + pull(other, its) - pull(node, its) - pull(other, own) + 2 * cost
        if (gain <= 1e-9) continue
        move(node, its)
        move(other, own)
        isMoving = true
      }
    }
  }
  return { sides, criterion: measure(sides) }
}
