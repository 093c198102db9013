/** Names that the text holds and that are known, offered beside what is marked. No part of the dossier until a person takes one. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Edit } from '../../core/edit.ts'
import { registryEntity } from '../../core/registry.ts'
import { spanOf, type Range } from '../../core/spans.ts'
import { makeNameFinder, type NameFinder, type Suggestion } from '../../core/suggest-names.ts'
import type { Language } from '../../core/vocabulary.ts'
import { perform } from '../history.ts'
import { dossierIndex } from '../project.ts'
import { registry } from '../registry.ts'
import { nameOf, say } from '../words.ts'
import { findArticle } from './find-records.ts'
import { makeRecordId } from './make-record-id.ts'
import { markStretches, type LinkTarget } from './mark.ts'

/** How long after a change of entities names are looked for anew, ms: not for each letter of a name that is being typed. */
const DELAY = 300
/** Texts of which the names are kept. */
const MOST_KEPT = 5000

const versions = signal(0)
/** Counts how often what is offered changed as a whole. */
export const suggestionVersion: ReadonlySignal<number> = versions

let finder: NameFinder | undefined
let finderRegistry = registry.peek()
let finderEntities = dossierIndex.peek().dossier.entities
let kept = new Map<string, readonly Suggestion[]>()
let waiting: ReturnType<typeof setTimeout> | undefined

effect(() => {
  const { entities } = dossierIndex.value.dossier
  const known = registry.value
  if (finder && entities === finderEntities && known === finderRegistry) return
  // Why not put off again: who marks one name after the other would be offered those of long ago.
  waiting ??= setTimeout(lookAnew, finder ? DELAY : 0)
})

function lookAnew(): void {
  const { entities } = dossierIndex.peek().dossier
  const known = registry.peek()
  if (!finder || known !== finderRegistry) finder = makeNameFinder(entities, known)
  else finder.update(entities)
  waiting = undefined
  finderEntities = entities
  finderRegistry = known
  kept = new Map()
  versions.value += 1
}

/** The names in a short text, such as a block, in offsets of that text. Found once and kept. */
export function suggestionsIn(text: string, language: string): readonly Suggestion[] {
  const found = suggestionsKnown(text, language)
  if (found) return found
  const made = finder ? finder.find(text, languageOf(language)) : []
  if (kept.size >= MOST_KEPT) kept = new Map()
  if (finder) kept.set(keyOf(text, language), made)
  return made
}

/** The same without looking: `undefined` where nobody has looked yet. */
export function suggestionsKnown(text: string, language: string): readonly Suggestion[] | undefined {
  return kept.get(keyOf(text, language))
}

/** Marks a name where it was found and links it to what it was found as. The entity's id; `undefined` where that is not there any more,
 * or nothing can be edited. */
export function acceptSuggestion(article: string, { start, end, entity, form }: Suggestion): string | undefined {
  const target = targetOf(entity)
  if (target === undefined) return undefined
  return markStretches(article, [{ start, end }], target, form) === undefined ? undefined : entity.id
}

/** Marks names of one entity in an article where they were found, each as what it was found as, in one step. Those that are marked by now
 * are passed over. How many were marked. */
export function acceptSuggestions(articleId: string, offered: readonly Suggestion[]): number {
  const [first] = offered
  const article = findArticle(articleId)
  const target = first && targetOf(first.entity)
  if (!article || target === undefined) return 0
  const entity = typeof target === 'string' ? target : target.id
  const marked = new Set([...article.mentions, ...article.draftMentions ?? []].flatMap(({ spans }) => spans.map(nameRange)))
  const fresh = offered.filter((one) => !marked.has(nameRange(one)))
  if (fresh.length === 0) return 0
  const edits = fresh.map(({ start, end, form }): Edit => ({
    type: 'put-mention', article: articleId,
    record: { id: makeRecordId('mention'), entity, form, spans: [spanOf(article.text, start, end)] },
  }))
  const all: Edit = { type: 'all', edits: typeof target === 'string' ? edits : [{ type: 'put-entity', record: target }, ...edits] }
  const about = typeof target === 'string' ? nameOf(target) : say(target.label)
  return perform(all, 'occurrences', about).length === 0 ? fresh.length : 0
}

/** A suggestion of the registry comes as a whole record, which enters the dossier with the first mention. */
export function targetOf({ id }: Suggestion['entity']): LinkTarget | undefined {
  const { entities } = dossierIndex.peek()
  // Why asked anew: what was found a moment ago may be gone, with an undo or with the dossier.
  if (entities.has(id)) return id
  const entry = registry.peek()?.byId.get(id)
  return entry && registryEntity(entry, (other) => entities.has(other))
}

function nameRange({ start, end }: Range): string {
  return `${start} ${end}`
}

function languageOf(tag: string): Language {
  return /^fr\b/i.test(tag) ? 'fr' : 'en'
}

function keyOf(text: string, language: string): string {
  return `${languageOf(language)}\n${text}`
}
