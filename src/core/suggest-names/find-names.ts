/** Finds names in a text by the tries of the dossier and of the registry. */
import type { RegistryEntry } from '../registry.ts'
import type { Entity } from '../schema.ts'
import type { Range } from '../spans.ts'
import type { Candidate, Suggestion } from '../suggest-names.ts'
import { LANGUAGES, type Language } from '../vocabulary.ts'
import { fitsWord, type NameWord } from './fits-word.ts'
import type { EntityForm } from './forms-of.ts'
import type { NameTrie } from './name-trie.ts'
import { isMisleading } from './names-that-mislead.ts'
import { phraseStart } from './phrase-start.ts'
import { areJoined, readWords, type Word } from './read-words.ts'

/** Whose name a form is. */
export type Reference = { readonly entity: Entity } | { readonly entry: RegistryEntry }

/** A name in a trie. */
export interface TrieForm extends Pick<EntityForm, 'kind' | 'source'> {
  readonly words: readonly NameWord[]
  readonly reference: Reference
}

export type FormTrie = NameTrie<TrieForm>

/** Where names are looked for, and what they mean now: `resolve` gives nothing for an entity that is no longer there. */
export interface NameLayers {
  /** The tries for texts of a language. */
  readonly dossier: (language: Language) => FormTrie
  readonly registry: (language: Language) => FormTrie | undefined
  readonly resolve: (reference: Reference) => Candidate['entity'] | undefined
}

/** The names in a text, by place, what stands inside a longer one after it. */
export function findNames(text: string, language: Language, layers: NameLayers): Suggestion[] {
  const words = readWords(text)
  const search = { text, words, language, layers, dossier: layers.dossier(language), registry: layers.registry(language) }
  const found: Suggestion[] = []
  /** Index of the first word of a leader's title that ends just before, and its place in `found`. */
  let office: { readonly at: number; readonly end: number; readonly place: number } | undefined
  for (let at = 0; at < words.length;) {
    const tag = isTag(search, at) ? tagAt(search, at) : undefined
    if (tag) {
      found.push(tag)
      at++
      continue
    }
    const name = longestAt(search, at, words.length)
    if (!name) {
      at++
      continue
    }
    const holder = office?.end === at && name.kind === 'person' && areJoined(text, words[at - 1] as Word, words[at] as Word)
    if (holder && office) found.splice(office.place, 1)
    const from = startOf(search, holder && office ? office.at : at, name)
    office = name.isOffice ? { at, end: at + name.length, place: found.length } : undefined
    found.push(suggest(search, at, name, from))
    for (const inner of findInside(search, at, name)) found.push(inner)
    at += name.length
  }
  return found
}

interface Search {
  readonly text: string
  readonly words: readonly Word[]
  readonly language: Language
  readonly layers: NameLayers
  readonly dossier: FormTrie
  readonly registry: FormTrie | undefined
}

/** What was found in a row of words, likeliest first. */
interface FoundName {
  readonly length: number
  readonly candidates: readonly Candidate[]
  /** The kind of the likeliest entity. */
  readonly kind: string
  /** Whether the likeliest is a leader's title, which belongs to the name that follows it. */
  readonly isOffice: boolean
  /** Whether it begins as common nouns do. */
  readonly isPhrase: boolean
}

/** Kinds whose names speak of another actor: `Niger’s military government`. A state's or an organisation's name does not: Guinea is no
 * part of Guinea-Bissau. */
const HOLDS_ACTORS = new Set(['government-body', 'armed-force', 'person', 'event', 'equipment'])
const ACTORS = new Set(['state', 'intergovernmental-organisation'])
/** Kinds whose names are names throughout, though they may begin with a small letter (`lac Tchad`, `accord d’Alger`). */
const NAMES_THROUGHOUT = new Set(['state', 'place', 'event', 'intergovernmental-organisation', 'media', 'company'])
/** Kinds that a phrase of common nouns speaks of beside the actors: `jihadists in the Sahel`. */
const PLACES = new Set(['place'])

/** The names inside a name, by the codebook: they are mentions of their own, but for the parts of a proper name. */
function findInside(search: Search, from: number, { kind, length, isPhrase }: FoundName): Suggestion[] {
  const isOfPhrase = isPhrase && !NAMES_THROUGHOUT.has(kind)
  if (length === 1 || !(isOfPhrase || HOLDS_ACTORS.has(kind))) return []
  const found: Suggestion[] = []
  const until = from + length
  for (let at = from; at < until;) {
    const name = longestAt(search, at, at === from ? until - 1 : until)
    if (name && (ACTORS.has(name.kind) || (isOfPhrase && PLACES.has(name.kind)))) {
      found.push({ ...suggest(search, at, name, startOf(search, at, name, from)), isInside: true })
    }
    at += name?.length ?? 1
  }
  return found
}

function longestAt(search: Search, at: number, until: number): FoundName | undefined {
  const { text, words } = search
  const dossier = search.dossier.endingsAt(text, words, at, until)
  const registry = search.registry?.endingsAt(text, words, at, until) ?? []
  for (let left = dossier.length, right = registry.length; left > 0 || right > 0;) {
    const ours = dossier[left - 1]
    const theirs = registry[right - 1]
    const length = Math.max(ours?.length ?? 0, theirs?.length ?? 0)
    const forms = [...(ours?.length === length ? ours.forms : []), ...(theirs?.length === length ? theirs.forms : [])]
    const name = weigh(search, at, length, forms)
    if (name) return name
    if (ours?.length === length) left--
    if (theirs?.length === length) right--
  }
  return undefined
}

interface Weighed extends Candidate {
  readonly kind: string
  readonly rank: number
  readonly isOffice: boolean
  readonly isPhrase: boolean
}

function weigh(search: Search, at: number, length: number, forms: readonly TrieForm[]): FoundName | undefined {
  const { text, words, language, layers } = search
  const fitting = forms.flatMap((form) => {
    const fit = fitsAll(words, at, form.words)
    const entity = fit.fits ? layers.resolve(form.reference) : undefined
    return entity ? [{ form, entity, exact: fit.exact }] : []
  })
  const someExact = fitting.some(({ exact }) => exact)
  const alike = fitting.filter(({ exact }) => exact || !someExact)
  const surnames = new Set(alike.filter(({ form }) => form.source === 'surname').map(({ entity }) => entity.id))
  const certain = alike.filter(({ form }) => {
    if (form.source === 'surname' && surnames.size > 1) return false
    if (length > 1 || form.kind === 'demonym') return true
    return !isMisleading(text, words, at, language, kindOf(form) === 'person')
  })
  return chooseFrom(certain, length)
}

function chooseFrom(
  forms: readonly { readonly form: TrieForm; readonly entity: Candidate['entity'] }[],
  length: number,
): FoundName | undefined {
  const candidates = mergeByEntity(forms.map(({ form, entity }): Weighed => ({
    entity,
    form: form.kind,
    kind: kindOf(form),
    rank: rankOf(form, entity.type),
    isOffice: 'entry' in form.reference && form.reference.entry.isOffice,
    isPhrase: form.words[0]?.writing === 'small',
  })))
  const [first] = candidates
  if (!first) return undefined
  const { kind, isOffice, isPhrase } = first
  return { length, kind, isOffice, isPhrase, candidates: candidates.map(({ entity, form }) => ({ entity, form })) }
}

/** Whether the word is a hashtag or the name of an account. */
function isTag({ text, words }: Search, at: number): boolean {
  const { start } = words[at] as Word
  return text[start - 1] === '#' || text[start - 1] === '@'
}

/** A hashtag or an account that is a name and nothing more (`#wagner`, `#AfricaCorps`). Tags stand in texts of any language, in any
 * case. */
function tagAt({ words, layers }: Search, at: number): Suggestion | undefined {
  const { start, end, raw, key } = words[at] as Word
  const parts = raw.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u).flatMap((part) => readWords(part).map((word) => word.key))
  const forms = LANGUAGES.flatMap((language) => [layers.dossier(language), layers.registry(language)].flatMap((trie) => [
    ...(trie?.formsOf([key]) ?? []),
    ...(parts.length > 1 ? (trie?.formsOf(parts) ?? []) : []),
  ]))
  const found = chooseFrom(forms.flatMap((form) => {
    const entity = form.kind === 'demonym' ? undefined : layers.resolve(form.reference)
    return entity ? [{ form, entity }] : []
  }), 1)
  return found && toSuggestion({ start: start - 1, end }, found)
}

function fitsAll(words: readonly Word[], at: number, wanted: readonly NameWord[]): { fits: boolean; exact: boolean } {
  let exact = true
  for (let index = 0; index < wanted.length; index++) {
    const fit = fitsWord((words[at + index] as Word).raw, wanted[index] as NameWord)
    if (!fit.fits) return fit
    exact &&= fit.exact
  }
  return { fits: true, exact }
}

function kindOf({ reference }: TrieForm): string {
  return 'entity' in reference ? reference.entity.kind : reference.entry.kind
}

/** The rank of what the dossier calls so beside its label. */
const ALIAS = 1

/** What the dossier calls so comes first; then what is called so before what is meant by it; then what the dossier has. */
function rankOf({ kind, source, reference }: TrieForm, type: Candidate['entity']['type']): number {
  if (source === 'surname') return 6
  if ('entity' in reference) return source === 'label' ? 0 : ALIAS
  return (kind === 'metonym' ? 4 : 2) + (type === 'dossier' ? 0 : 1)
}

/** One candidate an entity, the best first. How it refers is for the registry to say where it can: to the dossier each alias is a name. */
function mergeByEntity(candidates: readonly Weighed[]): Weighed[] {
  const byEntity = new Map<string, Weighed>()
  for (const one of candidates) {
    const key = `${one.entity.type} ${one.entity.id}`
    const other = byEntity.get(key)
    const best = other && other.rank <= one.rank ? other : one
    byEntity.set(key, other?.rank === ALIAS && one.form !== 'name' ? { ...best, form: one.form } : best)
  }
  return [...byEntity.values()].sort((a, b) => a.rank - b.rank)
}

/** Where the noun phrase of a name begins, not before the word at `least`. A demonym is an adjective, and none. */
function startOf({ text, words }: Search, at: number, { candidates, kind }: FoundName, least = 0): number {
  return candidates[0]?.form === 'demonym' ? at : Math.max(least, phraseStart(text, words, at, kind === 'person'))
}

function suggest({ words }: Search, at: number, name: FoundName, from: number): Suggestion {
  const range = { start: (words[at] as Word).start, end: (words[at + name.length - 1] as Word).end }
  const suggestion = toSuggestion(range, name)
  return from === at ? suggestion : { ...suggestion, phrase: { start: (words[from] as Word).start, end: range.end } }
}

function toSuggestion(range: Range, { candidates }: FoundName): Suggestion {
  const [first, ...others] = candidates as readonly [Candidate, ...Candidate[]]
  return { start: range.start, end: range.end, ...first, ...(others.length > 0 ? { ambiguous: others } : {}) }
}
