/** Offers the names that a text holds and the dossier or the registry knows. Nothing is linked by it: a person decides. */
import type { Registry, RegistryEntry } from './registry.ts'
import type { Entity } from './schema.ts'
import type { Range } from './spans.ts'
import { findNames, type FormTrie, type Reference } from './suggest-names/find-names.ts'
import { fillTrie } from './suggest-names/fill-trie.ts'
import { formsOfEntity, formsOfEntry, type NameKind } from './suggest-names/forms-of.ts'
import { makeNameTrie } from './suggest-names/name-trie.ts'
import { LANGUAGES, type Language } from './vocabulary.ts'

/** What a name may stand for, and how. */
export interface Candidate {
  /** An entry of the registry that the dossier has already, by id, Wikidata id or country code, is given as the dossier's. */
  readonly entity: { readonly type: 'dossier' | 'registry'; readonly id: string }
  readonly form: NameKind
}

/** A name in a text, without what stands before it; a hashtag or an account with its sign. Offsets are UTF-16 units of the text that was
 * searched. */
export interface Suggestion extends Range, Candidate {
  /** What else the same words may stand for, likelier first. */
  readonly ambiguous?: readonly Candidate[]
  /** The noun phrase that a mention covers by the codebook, where it begins before the name: with a title, a rank, a determiner. */
  readonly phrase?: Range
  /** The name stands inside the longer one before it: `Nigerien` inside `Nigerien military`. */
  readonly isInside?: true
}

export interface NameFinder {
  /** The names in a stretch of text, by place; of two that overlap the longest is given, and what stands inside it only where both are
   * mentions. Takes time linear in the text; meant for a paragraph at a time. The first call in a
   * language makes the list of its names, which takes some tens of milliseconds; an empty text does it beforehand. */
  readonly find: (text: string, language: Language) => Suggestion[]
  /** Takes over the entities as they are now. Only those that are new objects cost anything to speak of. */
  readonly update: (entities: readonly Entity[]) => void
}

/** A finder for the entities of a dossier and, once it is loaded, the registry. The registry's part is made once for all finders. */
export function makeNameFinder(entities: readonly Entity[], registry?: Registry): NameFinder {
  let layer = makeDossierLayer(entities, registry)
  return {
    find: (text, language) => findNames(text, language, {
      dossier: layer.trieIn,
      registry: (one) => (registry ? registryTrie(registry, one) : undefined),
      resolve: layer.resolve,
    }),
    update(next) {
      if (!layer.update(next)) layer = makeDossierLayer(next, registry)
    },
  }
}

interface DossierLayer {
  readonly trieIn: (language: Language) => FormTrie
  readonly resolve: (reference: Reference) => { readonly type: 'dossier' | 'registry'; readonly id: string } | undefined
  /** Whether the layer could take the entities over; where too much of it is out of date, another one is cheaper. */
  readonly update: (entities: readonly Entity[]) => boolean
}

/** Forms that no longer hold stay in the tries and are passed over, up to so many times those that hold. */
const MOST_OUTDATED = 2
const FEWEST_OUTDATED = 200

function makeDossierLayer(entities: readonly Entity[], registry: Registry | undefined): DossierLayer {
  const tries = new Map<Language, { readonly trie: FormTrie; readonly added: WeakSet<Entity> }>()
  let current = indexEntities(entities, registry)
  let addedSoFar = entities.length
  const add = (language: Language): FormTrie => {
    const made = tries.get(language) ?? { trie: makeNameTrie(), added: new WeakSet() }
    tries.set(language, made)
    for (const entity of current.entities) {
      if (made.added.has(entity)) continue
      made.added.add(entity)
      fillTrie(made.trie, formsOfEntity(entity, language), { entity })
    }
    return made.trie
  }
  return {
    trieIn: (language) => tries.get(language)?.trie ?? add(language),
    resolve(reference) {
      if ('entry' in reference) {
        const id = current.byEntry(reference.entry)
        return id === undefined ? { type: 'registry', id: reference.entry.id } : { type: 'dossier', id }
      }
      const { entity } = reference
      return current.byId.get(entity.id) === entity ? { type: 'dossier', id: entity.id } : undefined
    },
    update(next) {
      const known = current.byId
      addedSoFar += next.reduce((count, entity) => count + (known.get(entity.id) === entity ? 0 : 1), 0)
      if (addedSoFar > next.length * MOST_OUTDATED + FEWEST_OUTDATED) return false
      current = indexEntities(next, registry)
      for (const language of LANGUAGES) if (tries.has(language)) add(language)
      return true
    },
  }
}

interface EntityIndex {
  readonly entities: readonly Entity[]
  readonly byId: ReadonlyMap<string, Entity>
  /** The id of the entity that an entry is in the dossier. */
  readonly byEntry: (entry: RegistryEntry) => string | undefined
}

/** Why by more than the id: a dossier that was read from another format has ids of its own. */
function indexEntities(entities: readonly Entity[], registry: Registry | undefined): EntityIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const byCode = new Map<string, string>()
  if (registry) {
    for (const { id, identifiers: { wikidata, iso3 } } of entities) {
      for (const code of [wikidata, iso3]) if (code !== undefined && !byCode.has(code)) byCode.set(code, id)
    }
  }
  return {
    entities,
    byId,
    byEntry({ id, identifiers: { wikidata, iso3 } }) {
      if (byId.has(id)) return id
      return (wikidata === undefined ? undefined : byCode.get(wikidata)) ?? (iso3 === undefined ? undefined : byCode.get(iso3))
    },
  }
}

const registryTries = new WeakMap<Registry, Map<Language, FormTrie>>()

function registryTrie(registry: Registry, language: Language): FormTrie {
  const tries = registryTries.get(registry) ?? new Map<Language, FormTrie>()
  registryTries.set(registry, tries)
  const kept = tries.get(language)
  if (kept) return kept
  const trie: FormTrie = makeNameTrie()
  for (const entry of registry.entries) {
    fillTrie(trie, formsOfEntry(entry, language), { entry })
    for (const id of [...entry.capitals, ...entry.seats]) {
      const place = registry.byId.get(id)
      if (!place) continue
      const metonyms = formsOfEntry(place, language).map((form) => ({ ...form, kind: 'metonym' as const }))
      fillTrie(trie, metonyms, { entry })
    }
  }
  tries.set(language, trie)
  return trie
}
