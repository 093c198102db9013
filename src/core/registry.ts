/** The built-in registry of names: states with their capitals, demonyms and leaders, and the Sahel's actors. */
import type { Region, RegistryFile, StateStatus } from './registry-schema.ts'
import { officeEntries } from './registry/office-entries.ts'
import { englishPlurals, frenchPlurals } from './registry/plurals.ts'
import { prepareNames, rankNames, type PreparedNames } from './registry/rank-names.ts'
import type { Entity } from './schema.ts'
import type { Language } from './vocabulary.ts'

/** Words by language, the most usual first. */
export interface NamesByLanguage {
  readonly en: readonly string[]
  readonly fr: readonly string[]
}

/** Something the registry knows. What belongs to states only is left out of everything else. */
export interface RegistryEntry {
  readonly id: string
  readonly kind: string
  readonly label: Entity['label']
  readonly determiner?: Entity['determiner']
  /** Other names and abbreviations, without the label. */
  readonly names: NamesByLanguage
  /** Adjectives and names of inhabitants, with feminine and plural forms. */
  readonly demonyms: NamesByLanguage
  /** Buildings and streets that stand for the government. */
  readonly metonyms: NamesByLanguage
  readonly identifiers: Entity['identifiers']
  readonly actsFor: Entity['actsFor']
  readonly status?: StateStatus
  readonly region?: Region
  /** Ids of places; empty where the registry names none. */
  readonly capitals: readonly string[]
  /** Ids of places that stand for the government without being the capital. */
  readonly seats: readonly string[]
  /** Whether it is an office ("president of Niger"), made from the state and not written down one by one. */
  readonly isOffice: boolean
}

export interface Registry {
  /** States, places, other entities, then offices. */
  readonly entries: readonly RegistryEntry[]
  readonly byId: ReadonlyMap<string, RegistryEntry>
}

/** An entry that a search found, and the name by which it was found. */
export interface RegistryMatch {
  readonly entry: RegistryEntry
  readonly name: string
}

/** Makes the registry from its file, which is taken to be valid: plural forms and offices are worked out here. */
export function readRegistry(file: RegistryFile): Registry {
  const states = file.states.map((state): RegistryEntry => ({
    ...withoutDeterminer(state),
    kind: 'state',
    names: state.names,
    demonyms: {
      en: [...state.demonyms.en, ...englishPlurals(state.demonyms.en)],
      fr: [...state.demonyms.fr.flat(), ...frenchPlurals(state.demonyms.fr.flat())],
    },
    metonyms: state.metonyms ?? NO_NAMES,
    identifiers: state.identifiers,
    actsFor: [],
    status: state.status,
    region: state.region,
    capitals: state.capitals,
    seats: state.seats ?? [],
    isOffice: false,
  }))
  const others = file.entities.map((entity): RegistryEntry => ({
    ...withoutDeterminer(entity),
    kind: entity.kind,
    names: entity.aliases ?? NO_NAMES,
    demonyms: NO_NAMES,
    metonyms: NO_NAMES,
    identifiers: entity.identifiers ?? {},
    actsFor: entity.actsFor ?? [],
    capitals: [],
    seats: [],
    isOffice: false,
  }))
  const offices = file.states.flatMap((state) => officeEntries(state, file.offices))
  const entries = [...states, ...others, ...offices]
  return { entries, byId: new Map(entries.map((entry) => [entry.id, entry])) }
}

/** The entity to be added to a dossier for an entry. For whom it acts is kept only where `isKnown` says that the dossier has them:
 * a reference to nothing would not be valid. Aliases are the other names, the demonyms in the singular and the metonyms. */
export function registryEntity(entry: RegistryEntry, isKnown: (id: string) => boolean = () => false): Entity {
  return {
    id: entry.id,
    kind: entry.kind,
    label: { ...entry.label },
    ...(entry.determiner ? { determiner: { ...entry.determiner } } : {}),
    aliases: { en: aliasesOf(entry, 'en'), fr: aliasesOf(entry, 'fr') },
    identifiers: { ...entry.identifiers },
    actsFor: entry.actsFor.filter(({ entity }) => isKnown(entity)).map((one) => ({ ...one })),
  }
}

/** Entries with a name or a code like `query`, best first, in the order of `searchEntities`: the whole name, its beginning, the
 * beginning of a word in it, anywhere; names in `language` before the others, offices last among equals. Case, accents, hyphens and
 * the kind of apostrophe do not matter. Nothing is found by an empty query: the registry is no list to read through. */
export function searchRegistry(registry: Registry, query: string, language: Language): RegistryMatch[] {
  return rankNames(searchNamesOf(registry), query, language)
    .map(({ item, name }) => ({ entry: item, name }))
}

/** Does beforehand what the first search would do: some tens of milliseconds that no keystroke should wait for. */
export function prepareSearch(registry: Registry): void {
  searchNamesOf(registry)
}

const NO_NAMES: NamesByLanguage = { en: [], fr: [] }

/** Why kept: to fold thousands of names takes longer than to look through them. */
const searchNames = new WeakMap<Registry, readonly PreparedNames<RegistryEntry>[]>()

function searchNamesOf(registry: Registry): readonly PreparedNames<RegistryEntry>[] {
  const kept = searchNames.get(registry)
  if (kept) return kept
  const made = prepareNames(registry.entries.map((item) => ({
    item,
    isLast: item.isOffice,
    names: { en: [item.label.en, ...aliasesOf(item, 'en')], fr: [item.label.fr, ...aliasesOf(item, 'fr')] },
    codes: Object.values(item.identifiers).filter((code) => code !== undefined),
  })))
  searchNames.set(registry, made)
  return made
}

function aliasesOf(entry: RegistryEntry, language: Language): string[] {
  const plurals = new Set((language === 'en' ? englishPlurals : frenchPlurals)(entry.demonyms[language]))
  const singular = entry.demonyms[language].filter((word) => !plurals.has(word))
  const aliases = [...entry.names[language], ...singular, ...entry.metonyms[language]]
  return [...new Set(aliases)].filter((name) => name !== entry.label[language])
}

function withoutDeterminer(
  { id, label, determiner }: Pick<RegistryEntry, 'id' | 'label' | 'determiner'>,
): Pick<RegistryEntry, 'id' | 'label' | 'determiner'> {
  return { id, label, ...(determiner ? { determiner } : {}) }
}
