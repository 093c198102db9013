/** Names and sentences about the open dossier, in the language of the interface. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { dateOf } from '../core/claim-facts.ts'
import { showDate } from '../core/dates.ts'
import type { PlacedClaim } from '../core/index-dossier.ts'
import type { Article, Claim, Text } from '../core/schema.ts'
import { joinTriple, type NamePhrase } from '../i18n/grammar.ts'
import { MESSAGES, type Messages } from '../i18n/index.ts'
import { dossierIndex } from './project.ts'
import { language } from './view.ts'

/** The messages of the interface. */
export const messages: ReadonlySignal<Messages> = computed(() => MESSAGES[language.value])

/** The words in the language of the interface. */
export function say(text: Text): string {
  return text[language.value]
}

/** An entity's label; its id where the entity is not there. */
export function nameOf(entity: string): string {
  const found = dossierIndex.value.entities.get(entity)
  return found ? say(found.label) : entity
}

export function kindOf(entity: string): string {
  const kind = dossierIndex.value.kinds.get(dossierIndex.value.entities.get(entity)?.kind ?? '')
  return kind ? say(kind.label) : ''
}

/** The name with what stands before it inside a sentence. */
export function phraseOf(entity: string): NamePhrase {
  const determiner = dossierIndex.value.entities.get(entity)?.determiner?.[language.value] ?? ''
  return { name: nameOf(entity), determiner }
}

/** The relation's words, from subject to object or, `inverse`, from object to subject. */
export function relationWords(relation: string, inverse = false): string {
  const found = dossierIndex.value.relations.get(relation)
  if (!found) return relation
  return say(inverse ? found.inverse : found.label)
}

/** `Mali moved closer to Russia`, `Les États-Unis ont réduit l’aide au gouvernement militaire du Niger`; of a unary relation the
 * subject and the words only. */
export function tripleWords({ subject, relation, object }: Pick<Claim, 'subject' | 'relation' | 'object'>): string {
  const unary = dossierIndex.value.relations.get(relation)?.unary
  return joinTriple(phraseOf(subject), relationWords(relation), unary ? undefined : phraseOf(object), language.value)
}

/** The triple with its modality, its source and its date, as a screen reader or a label says it. */
export function claimWords({ claim }: PlacedClaim): string {
  const date = dateOf(claim, dossierIndex.value.events)
  const qualifiers = [
    ...(claim.modality === 'asserted' ? [] : [messages.value.modality[claim.modality]]),
    ...(claim.polarity === 'denied' ? [messages.value.denied] : []),
    ...(claim.attribution.length === 0 ? [] : [sourceWords(claim)]),
    ...(date ? [dateWords(date.edtf)] : []),
  ]
  return qualifiers.length === 0 ? tripleWords(claim) : `${tripleWords(claim)} (${qualifiers.join(', ')})`
}

/** Who says so: the names of the sources, or the article itself. */
export function sourceWords({ attribution }: Pick<Claim, 'attribution'>): string {
  if (attribution.length === 0) return messages.value.ownVoice
  return listWords(attribution.map(({ entity }) => nameOf(entity)))
}

export function dateWords(edtf: string): string {
  return showDate(edtf, language.value)
}

/** `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return lists.value.format(words)
}

/** Why kept: to make one takes as long as some hundred lists. */
const lists = computed(() => new Intl.ListFormat(language.value, { type: 'conjunction' }))

/** `Publisher, date`, as far as they are known; empty where neither is. */
export function publicationWords({ publisher, published }: Pick<Article, 'publisher' | 'published'>): string {
  return [publisher, published && dateWords(published)].filter(Boolean).join(', ')
}

export function inBrackets(words: string): string {
  return words && `(${words})`
}

/** The articles as `Title (Publisher, date)`. */
export function articleWords(): string {
  const shown = dossierIndex.value.dossier.articles.map((article) =>
    [article.title, inBrackets(publicationWords(article))].filter(Boolean).join(' '))
  return listWords(shown)
}
