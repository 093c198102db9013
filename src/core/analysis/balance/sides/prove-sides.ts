/** The best division of a small graph into sides: all are gone through, but for those that cannot be better. */
import type { Work } from '../frustration/work.ts'
import type { FoundSides } from './search-sides.ts'
import type { Criterion } from './side-criterion.ts'

/**
 * No division costs less than `least`. Nodes are placed one after the other, next always one that is tied most to those placed;
 * sides have no names, so that a node opens one new side at most. A branch ends where three things come to the best that is known:
 * what is decided, what each node left has to cost at least against those placed, and what triangles `++-` among those left have to
 * cost, each of which has an edge in the wrong place however many sides there are.
 */
export function proveSides(
  { ties, allowed, size }: Criterion,
  known: FoundSides,
  least: number,
  work: Work,
): { best: FoundSides; lower: number } {
  // Why: the depth of the calls is that of the nodes, and the proof of a large graph does not come to an end anyway.
  if (size > MOST_NODES) return { best: known, lower: least }
  const sequence = sequenceOf(ties)
  const certain = certainCosts(ties, sequence)
  const sides = new Int32Array(size).fill(-1)
  /** What a node would cost on a side against those placed; the last place is for what it costs on any side. */
  const width = allowed + 1
  const costs = new Float64Array(size * width)
  let best = known
  let open = 0

  const costOf = (node: number, side: number): number => (costs[node * width + side] as number) + (costs[node * width + allowed] as number)
  const leastOf = (node: number): number => {
    let least = Infinity
    for (let side = 0; side < Math.min(allowed, open + 1); side++) least = Math.min(least, costOf(node, side))
    return least
  }
  const place = (node: number, side: number, by: 1 | -1): void => {
    sides[node] = by === 1 ? side : -1
    for (const { other, cost } of ties[node] ?? []) {
      // A positive tie costs on every side but this one.
      const at = other * width
      costs[at + side] = (costs[at + side] as number) + by * cost
      if (cost < 0) costs[at + allowed] = (costs[at + allowed] as number) - by * cost
    }
  }
  const descend = (depth: number, cost: number): void => {
    if (depth === size) {
      if (cost < best.criterion - 1e-9) best = { sides: sides.slice(), criterion: cost }
      return
    }
    if (best.criterion <= least + 1e-9) return
    let bound = cost + (certain[depth] as number)
    for (let at = depth; at < size; at++) bound += leastOf(sequence[at] as number)
    work.spend((size - depth) * (open + 2) * 2)
    if (bound >= best.criterion - 1e-9) return
    const node = sequence[depth] as number
    const before = open
    const choices = Array.from({ length: Math.min(allowed, open + 1) }, (_, side) => ({ side, price: costOf(node, side) }))
      .sort((one, other) => one.price - other.price)
    for (const { side, price } of choices) {
      if (work.isOver()) return
      open = Math.max(before, side + 1)
      place(node, side, 1)
      descend(depth + 1, cost + price)
      place(node, side, -1)
      open = before
    }
  }
  descend(0, 0)
  return { best, lower: work.isOver() ? least : best.criterion }
}

const MOST_NODES = 60

function sequenceOf(ties: Criterion['ties']): number[] {
  const sequence: number[] = []
  const tied = new Float64Array(ties.length)
  const left = new Set(ties.keys())
  while (left.size > 0) {
    let next = -1
    for (const node of left) {
      const isMore = next < 0 || (tied[node] as number) > (tied[next] as number)
        || (tied[node] === tied[next] && (ties[node]?.length ?? 0) > (ties[next]?.length ?? 0))
      if (isMore) next = node
    }
    left.delete(next)
    sequence.push(next)
    for (const { other } of ties[next] ?? []) tied[other] = (tied[other] as number) + 1
  }
  return sequence
}

/** For each place in the sequence: what triangles `++-` of nodes from there on cost at least, no edge being counted twice. */
function certainCosts(ties: Criterion['ties'], sequence: readonly number[]): Float64Array {
  const certain = new Float64Array(sequence.length + 1)
  const isLeft = new Uint8Array(sequence.length)
  const free = ties.map((list) => new Map(list.map(({ other, cost }) => [other, cost])))
  const take = (one: number, other: number): void => {
    free[one]?.delete(other)
    free[other]?.delete(one)
  }
  for (let at = sequence.length - 1; at >= 0; at--) {
    const node = sequence[at] as number
    isLeft[node] = 1
    let sum = certain[at + 1] as number
    for (const [one, cost] of Array.from(free[node] as Map<number, number>)) {
      if (isLeft[one] === 0 || !free[node]?.has(one)) continue
      for (const [other, between] of free[one] as Map<number, number>) {
        const closing = free[node]?.get(other)
        const costs = [cost, between, closing ?? 0]
        const isOneNegative = costs.filter((value) => value > 0).length === 1 && costs.filter((value) => value < 0).length === 2
        if (isLeft[other] === 0 || !isOneNegative) continue
        sum += Math.min(...costs.map(Math.abs))
        take(node, one)
        take(node, other)
        take(one, other)
        break
      }
    }
    certain[at] = sum
  }
  return certain
}
