/** What to call a side: by its members, since sides have no names of their own. */
import type { ChangedActor } from '../../core/analysis/changes.ts'
import { membersOfSides, type Sides } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'

/** For each side its members (indices), those with the strongest ties first, by the sum of their absolute scores; who changed sides only
 * where there is nobody else. */
export function nameSides(ties: readonly Tie[], sides: Sides, changed: readonly ChangedActor[]): readonly (readonly number[])[] {
  const unsteady = new Set(changed.filter(({ hasChangedSides }) => hasChangedSides).map(({ actor }) => actor))
  const strengths = new Map<number, number>()
  for (const { a, b, score } of ties) {
    for (const actor of [a, b]) strengths.set(actor, (strengths.get(actor) ?? 0) + Math.abs(score))
  }
  return membersOfSides(sides).map((members) => {
    const all = members.sort((one, other) => (strengths.get(other) ?? 0) - (strengths.get(one) ?? 0))
    const steady = all.filter((actor) => !unsteady.has(actor))
    return steady.length > 0 ? steady : all
  })
}
