/** Persons of whom nobody says for whom they act. */
import type { Tie, Ties } from './tie-types.ts'

/** Of the ends of these ties (indices) the persons who are at home in no state and act for nobody: in coded data it may be anybody of that
 * name. Those whose id `isKnown` are none: a dossier has described them, or a reader asks for them. */
export function findStrangers(ties: readonly Tie[], { actors }: Ties['table'], isKnown: (id: string) => boolean): ReadonlySet<number> {
  const strangers = new Set<number>()
  const seen = new Set<number>()
  const look = (end: number): void => {
    if (seen.has(end)) return
    seen.add(end)
    const actor = actors[end]
    if (actor?.role === 'person' && actor.country === undefined && actor.allegiances.length === 0 && !isKnown(actor.id)) strangers.add(end)
  }
  for (const { a, b } of ties) {
    look(a)
    look(b)
  }
  return strangers
}
