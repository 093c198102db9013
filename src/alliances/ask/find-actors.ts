/** A search over the names of actors, those of files of coded events too. */
import { namesOf } from '../../core/entities.ts'
import type { EventActor } from '../../core/event-table.ts'
import { fold } from '../../core/fold.ts'
import type { Entity, Language } from '../../core/schema.ts'

/** An actor that was found, by its index, and the name by which it was. */
export interface FoundActor {
  readonly actor: number
  readonly name: string
}

/** What can be searched: each actor with all its names, folded. */
export type ActorNames = readonly {
  readonly actor: number
  readonly names: readonly { readonly name: string; readonly folded: string }[]
}[]

/** The names in both languages; of an entity of the dossier its aliases and identifiers too. The order is kept. */
export function listActorNames(
  indices: readonly number[], actors: readonly EventActor[], entities: ReadonlyMap<string, Entity>, language: Language,
): ActorNames {
  return indices.flatMap((actor) => {
    const found = actors[actor]
    if (!found) return []
    const entity = entities.get(found.id)
    const other = language === 'en' ? 'fr' : 'en'
    const names = entity ? namesOf(entity, { language }) : [...new Set([found.label[language], found.label[other]])]
    return [{ actor, names: names.map((name) => ({ name, folded: fold(name) })) }]
  })
}

/** The best first: the whole name, then its beginning, then the beginning of a word in it, then anywhere; at most `most`. Case and accents
 * do not matter. An empty query finds all, in their order. */
export function findActors(names: ActorNames, query: string, most: number): FoundActor[] {
  const wanted = fold(query)
  if (wanted === '') return names.slice(0, most).map(({ actor, names: [first] }) => ({ actor, name: first?.name ?? '' }))
  const ranked: FoundActor[][] = [[], [], [], []]
  for (const { actor, names: own } of names) {
    let best = { rank: NO_MATCH, name: '' }
    for (const { name, folded } of own) {
      const rank = rankOf(folded, wanted)
      if (rank < best.rank) best = { rank, name }
    }
    ranked[best.rank]?.push({ actor, name: best.name })
  }
  return ranked.flat().slice(0, most)
}

const NO_MATCH = 4

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (` ${name}`.includes(` ${wanted}`)) return 2
  return name.includes(wanted) ? 3 : NO_MATCH
}
