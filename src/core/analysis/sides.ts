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

/** Into how many sides actors are divided: two, or as many as fit best. */
export const SIDE_COUNTS = ['two', 'best'] as const
export type SideCount = (typeof SIDE_COUNTS)[number]

/**
 * Why somebody is on no side. `between`: as many ties speak for one side as for another, and about as strongly. `alone`: against members
 * of the side on which it would contradict least, and with none of them. `untied`: without a tie to the part in which the sides are, or
 * with none that has a sign.
 */
export type Standing = 'between' | 'alone' | 'untied'

/** What stands for them where a number of a side would. */
export const BETWEEN = -1
export const ALONE = -2
export const UNTIED = -3

/** The reason behind a number below 0; `undefined` for a side. */
export function standingOf(side: number): Standing | undefined {
  if (side >= 0) return undefined
  return side === BETWEEN ? 'between' : side === ALONE ? 'alone' : 'untied'
}

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

/** The ties that do not fit, strongest first. */
export function contradictionsOf({ ties }: Ties, { assignment }: Sides): Tie[] {
  return ties.filter((tie) => contradictsSides(tie, assignment))
}

/** Whether a tie does not fit: conflict within a side, or cooperation between two. Ties of sign 0 fit anywhere, and so does a tie of
 * somebody who is on no side. */
export function contradictsSides({ a, b, sign }: Pick<Tie, 'a' | 'b' | 'sign'>, assignment: Sides['assignment']): boolean {
  const [one, other] = [assignment[a] ?? NO_SIDE, assignment[b] ?? NO_SIDE]
  if (one === NO_SIDE || other === NO_SIDE) return false
  return one === other ? sign < 0 : sign > 0
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
