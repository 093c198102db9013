/** Ties without those of persons of whom nobody says for whom they act. */
import type { Tie, Ties } from './tie-types.ts'

/** Leaves out ties with an end that is a person, at home in no state and acting for nobody: in coded data it may be anybody of that name, and
 * says nothing of who stands with whom. Those whose id `isKnown` stay: a dossier has described them, or a reader asks for them. In the
 * order given; the same list where none is left out. */
export function withoutStrangers(ties: readonly Tie[], { actors }: Ties['table'], isKnown: (id: string) => boolean): readonly Tie[] {
  const isStranger = actors.map(({ id, role, country, allegiances }) =>
    role === 'person' && country === undefined && allegiances.length === 0 && !isKnown(id))
  return isStranger.includes(true) ? ties.filter(({ a, b }) => !isStranger[a] && !isStranger[b]) : ties
}
