/** Actors in the order of their sides, for a matrix or a list. */
import { NO_SIDE, type Sides } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'

/** A side with its actors (indices), the one with the strongest ties first; `side` is left out for those that are on none, who come last. */
export interface SideGroup {
  readonly side?: number
  readonly actors: readonly number[]
}

/** Groups the actors of these ties. Strength is the sum of the absolute scores of an actor's ties, then how many events they have. Without sides
 * all are one group. */
export function groupBySide(ties: readonly Tie[], sides: Sides | undefined): SideGroup[] {
  const strengths = new Map<number, { score: number; events: number }>()
  for (const { a, b, score, events } of ties) {
    for (const actor of [a, b]) {
      const known = strengths.get(actor) ?? { score: 0, events: 0 }
      strengths.set(actor, { score: known.score + Math.abs(score), events: known.events + events.length })
    }
  }
  const ordered = [...strengths].sort(([one, its], [other, others]) =>
    others.score - its.score || others.events - its.events || one - other).map(([actor]) => actor)
  const groups = new Map<number, number[]>()
  for (const actor of ordered) {
    const side = sides?.assignment[actor] ?? NO_SIDE
    const known = groups.get(side)
    if (known) known.push(actor)
    else groups.set(side, [actor])
  }
  const place = (side: number): number => (side === NO_SIDE ? Infinity : side)
  return [...groups].sort(([one], [other]) => place(one) - place(other))
    .map(([side, actors]) => ({ ...(side === NO_SIDE ? {} : { side }), actors }))
}
