/** The registry of entities: look-up by id, and search over names in both languages. */
import { fold } from './fold.ts'
import type { Entity } from './schema.ts'
import { LANGUAGES, type Language } from './vocabulary.ts'

/** An entity that a search found, and the name by which it was found. */
export interface EntityMatch {
  readonly entity: Entity
  readonly name: string
}

/** Entities whose label, alias or identifier matches `query`, best first: the whole name, then its beginning, then the
 * beginning of a word in it, then anywhere. Case, accents and the kind of apostrophe do not matter. An empty query finds all,
 * in the order given. */
export function searchEntities(entities: readonly Entity[], query: string, language: Language = 'en'): EntityMatch[] {
  const wanted = fold(query)
  if (wanted === '') return entities.map((entity) => ({ entity, name: entity.label[language] }))
  return entities
    .flatMap((entity, order) => {
      const best = namesOf(entity, { language })
        .map((name) => ({ name, rank: rankOf(fold(name), wanted) }))
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((a, b) => a.rank - b.rank)[0]
      return best ? [{ entity, order, ...best }] : []
    })
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ entity, name }) => ({ entity, name }))
}

/** Every name of an entity without repetitions, those in `language` first; its identifiers too, unless they are left out. */
export function namesOf(
  entity: Entity,
  { identifiers = true, language = 'en' }: { identifiers?: boolean; language?: Language } = {},
): string[] {
  const other = LANGUAGES.filter((one) => one !== language)
  return [
    ...new Set([
      ...[language, ...other].map((one) => entity.label[one]),
      ...[language, ...other].flatMap((one) => entity.aliases[one]),
      ...(identifiers ? Object.values(entity.identifiers) : []).filter((one) => one !== undefined),
    ]),
  ]
}

const NO_MATCH = 4

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (` ${name}`.includes(` ${wanted}`)) return 2
  return name.includes(wanted) ? 3 : NO_MATCH
}
