/** The names of all actors in the order of a language. */
import type { EventActor } from '../../core/event-table.ts'
import type { Language } from '../../core/schema.ts'

/** By index of the actor, its place among the names; the same name has the same place. Why: to sort twenty thousand ties by name compares
 * numbers then, and each name once. */
export function nameOrder(actors: readonly EventActor[], language: Language): Uint32Array {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const places = new Uint32Array(actors.length)
  const nameOf = (actor: number): string => (actors[actor] as EventActor).label[language]
  let place = 0
  let before: number | undefined
  for (const actor of [...actors.keys()].sort((one, other) => compare(nameOf(one), nameOf(other)))) {
    if (before !== undefined && compare(nameOf(before), nameOf(actor)) !== 0) place++
    places[actor] = place
    before = actor
  }
  return places
}
