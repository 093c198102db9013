/** Actors in the order of their sides, for a matrix or a list. */
import { NO_SIDE, type Standing } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import type { SidesPicture } from './sides.ts'

/** The actors (indices) of a side, or of those that are on none for the same reason; the one with the strongest ties first. */
export interface SideGroup {
  readonly side: number | Standing
  readonly actors: readonly number[]
}

/** Groups the actors of these ties: side after side, then who is on none. Strength is the sum of the absolute scores of an actor's ties,
 * then how many events they have. Without sides nobody is tied to them. */
export function groupBySide(ties: readonly Tie[], division: Pick<SidesPicture, 'sides' | 'standings'> | undefined): SideGroup[] {
  const groups = new Map<number | Standing, number[]>()
  for (const actor of orderByStrength(ties)) {
    const number = division?.sides.assignment[actor] ?? NO_SIDE
    const side = number === NO_SIDE ? (division?.standings.get(actor) ?? 'untied') : number
    const known = groups.get(side)
    if (known) known.push(actor)
    else groups.set(side, [actor])
  }
  const place = (side: number | Standing): number => (typeof side === 'number' ? side : groups.size + WITHOUT_SIDE.indexOf(side))
  return [...groups].map(([side, actors]) => ({ side, actors })).sort((one, other) => place(one.side) - place(other.side))
}

const WITHOUT_SIDE: readonly Standing[] = ['alone', 'between', 'untied']

/** The actors of these ties (indices), strongest first. */
export function orderByStrength(ties: readonly Tie[]): number[] {
  const strengths = new Map<number, { score: number; events: number }>()
  for (const { a, b, score, events } of ties) {
    for (const actor of [a, b]) {
      const { score: sum, events: count } = strengths.get(actor) ?? { score: 0, events: 0 }
      strengths.set(actor, { score: sum + Math.abs(score), events: count + events.length })
    }
  }
  return [...strengths].sort(([one, its], [other, others]) => others.score - its.score || others.events - its.events || one - other)
    .map(([actor]) => actor)
}
