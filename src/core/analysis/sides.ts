/** Sides: a division of actors, and the ties that contradict it. */
import type { Tie, Ties } from '../ties/tie-types.ts'

/** Who stands on which side. */
export interface Sides {
  /** By index of the actor: the number of its side, from 0, or -1 where it is on none. */
  readonly assignment: Int32Array
  readonly count: number
}

/** No actor on any side. */
export const NO_SIDE = -1

/**
 * Makes sides from the ids of their actors; ids that the table has not are passed over. An actor named twice stays where it was named
 * first.
 */
export function sidesOf({ table }: Ties, groups: readonly (readonly string[])[]): Sides {
  const numbers = new Map(table.actors.map(({ id }, actor) => [id, actor]))
  const assignment = new Int32Array(table.actors.length).fill(NO_SIDE)
  groups.forEach((group, side) => {
    for (const id of group) {
      const actor = numbers.get(id)
      if (actor !== undefined && assignment[actor] === NO_SIDE) assignment[actor] = side
    }
  })
  return { assignment, count: groups.length }
}

/** The actors of each side (indices, ascending), in the order of the sides. */
export function membersOfSides({ assignment, count }: Sides): number[][] {
  const members = Array.from({ length: count }, (): number[] => [])
  assignment.forEach((side, actor) => members[side]?.push(actor))
  return members
}

/** The ties that do not fit: conflict within a side, cooperation between two. Strongest first. Ties of sign 0 fit anywhere, and so
 * does a tie of somebody who is on no side. */
export function contradictionsOf({ ties }: Ties, { assignment }: Sides): Tie[] {
  return ties.filter(({ a, b, sign }) => {
    const [one, other] = [assignment[a] ?? NO_SIDE, assignment[b] ?? NO_SIDE]
    if (one === NO_SIDE || other === NO_SIDE) return false
    return one === other ? sign < 0 : sign > 0
  })
}

/** The sides `after`, numbered like those of `before` that they have most actors in common with (the largest overlap first); what is
 * new gets the next numbers. */
export function matchSides(before: Sides, after: Sides): Sides {
  const overlaps: { readonly from: number; readonly to: number; count: number }[] = []
  for (let from = 0; from < after.count; from++) {
    for (let to = 0; to < before.count; to++) overlaps.push({ from, to, count: 0 })
  }
  after.assignment.forEach((from, actor) => {
    const to = before.assignment[actor] ?? NO_SIDE
    const overlap = from === NO_SIDE || to === NO_SIDE ? undefined : overlaps[from * before.count + to]
    if (overlap) overlap.count++
  })
  overlaps.sort((one, other) => other.count - one.count || one.from - other.from || one.to - other.to)
  const numbers = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, to, count } of overlaps) {
    if (count === 0 || numbers.has(from) || taken.has(to)) continue
    numbers.set(from, to)
    taken.add(to)
  }
  let next = before.count
  for (let from = 0; from < after.count; from++) if (!numbers.has(from)) numbers.set(from, next++)
  return { assignment: after.assignment.map((side) => (side === NO_SIDE ? NO_SIDE : (numbers.get(side) ?? NO_SIDE))), count: next }
}
