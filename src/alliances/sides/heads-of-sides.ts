/** By whom each side is named. */
import type { EventActor } from '../../core/event-table.ts'
import { orderByStrength } from '../../state/alliances/group-by-side.ts'
import type { SidesPicture } from '../../state/alliances/sides.ts'

export interface HeadsOfSide {
  /** Its actor with the strongest ties. */
  readonly strongest: EventActor
  /** The strongest of the other of two sides, where some stand on this one only because they are against that. */
  readonly opposed?: EventActor
}

/** By number of the side. Strength is that of the ties that the sides were found by, whatever else is drawn for the moment. */
export function headsOfSides(
  { ties: { table }, settled, sides: { assignment, count } }: Pick<SidesPicture, 'ties' | 'settled' | 'sides'>,
): ReadonlyMap<number, HeadsOfSide> {
  const order = orderByStrength(settled)
  const isWithSomebody = new Set(settled.flatMap(({ a, b, sign }) => (sign > 0 && assignment[a] === assignment[b] ? [a, b] : [])))
  const heads = new Map<number, HeadsOfSide>()
  const strongestOf = (side: number): EventActor | undefined => table.actors[order.find((actor) => assignment[actor] === side) ?? -1]
  for (let side = 0; side < count; side++) {
    const strongest = strongestOf(side)
    if (!strongest) continue
    const isOnlyAgainst = order.some((actor) => assignment[actor] === side && !isWithSomebody.has(actor))
    const opposed = count === 2 && isOnlyAgainst ? strongestOf(1 - side) : undefined
    heads.set(side, { strongest, ...(opposed ? { opposed } : {}) })
  }
  return heads
}
