/** Gives sides the numbers of those that they were, so that who stands left stays left. */
import type { GraphSides } from '../../../core/analysis/find-sides/divide-graph.ts'
import { matchSides, NO_SIDE } from '../../../core/analysis/sides.ts'

export interface NamedSides extends GraphSides {
  readonly nodes: readonly string[]
}

/** The sides of `now`, each numbered like the one of `before` with which it has most actors in common; the others take the numbers that are
 * left. Numbers go from 0 without a gap. */
export function numberLike(before: NamedSides, now: NamedSides): NamedSides {
  const placeOf = new Map([...new Set([...before.nodes, ...now.nodes])].map((id, place) => [id, place]))
  const spread = ({ nodes, sideOf }: NamedSides): Int32Array => {
    const assignment = new Int32Array(placeOf.size).fill(NO_SIDE)
    nodes.forEach((id, node) => (assignment[placeOf.get(id) as number] = Math.max(NO_SIDE, sideOf[node] as number)))
    return assignment
  }
  const matched = matchSides({ assignment: spread(before), count: before.count }, { assignment: spread(now), count: now.count }).assignment
  const wished = new Map<number, number>()
  now.nodes.forEach((id, node) => {
    const side = now.sideOf[node] as number
    if (side >= 0) wished.set(side, matched[placeOf.get(id) as number] as number)
  })
  const numbers = new Map<number, number>()
  for (const [side, number] of wished) if (number < now.count) numbers.set(side, number)
  const free = Array.from({ length: now.count }, (_, number) => number).filter((number) => ![...numbers.values()].includes(number))
  for (const side of [...wished.keys()].sort((one, other) => one - other)) {
    if (!numbers.has(side)) numbers.set(side, free.shift() as number)
  }
  return { ...now, sideOf: now.sideOf.map((side) => (side < 0 ? side : (numbers.get(side) as number))) }
}
