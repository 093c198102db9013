/** Which happening a claim tells of. */
import type { Edit } from '../../core/edit.ts'
import type { Issue } from '../../core/issues.ts'
import type { ArticleEvent, Claim, DraftClaim, Text, Time } from '../../core/schema.ts'
import { LANGUAGES, type Language } from '../../core/vocabulary.ts'
import { joinTriple, type NamePhrase } from '../../i18n/grammar.ts'
import { perform } from '../history.ts'
import { dossierIndex } from '../project.ts'
import { findClaim, type FoundClaim } from './find-records.ts'
import { forgetUntold } from './forget-untold.ts'
import { makeRecordId } from './make-record-id.ts'

/** Lets a claim or a draft tell of the event that another claim tells of. Where that one has none yet, both are given a new one. */
export function joinEvent(id: string, otherId: string): readonly Issue[] {
  const [found, other] = [findClaim(id), findClaim(otherId)]
  if (!found || !other || id === otherId) return []
  const known = other.claim.event
  const event: ArticleEvent = { id: known ?? makeRecordId('event'), label: labelOf(other.claim) }
  return change(found, event.id, known === undefined
    ? [{ type: 'put-event', article: other.article.id, record: event }, putOf(other, event.id)]
    : [])
}

/** Lets a claim or a draft tell of an event that the dossier has. */
export function takeEvent(id: string, event: string): readonly Issue[] {
  const found = findClaim(id)
  return found && dossierIndex.peek().events.has(event) ? change(found, event, []) : []
}

/** Gives a claim or a draft an event of its own, called by its triple. */
export function beginEvent(id: string): readonly Issue[] {
  const found = findClaim(id)
  if (!found) return []
  const event = { id: makeRecordId('event'), label: labelOf(found.claim) }
  return change(found, event.id, [{ type: 'put-event', article: found.article.id, record: event }])
}

/** Lets a claim or a draft tell of no event. One that nobody else tells of goes. */
export function leaveEvent(id: string): readonly Issue[] {
  const found = findClaim(id)
  return found ? change(found, undefined, []) : []
}

/** Sets what an event is called and when it was; `undefined` as the time takes it away. With `field`, letters typed one after the other are
 * one step. */
export function setEvent(id: string, part: { readonly label?: Text; readonly time?: Time | undefined }, field?: string): readonly Issue[] {
  const { dossier, events } = dossierIndex.peek()
  const event = events.get(id)
  const home = dossier.articles.find((one) => one.events.some((other) => other.id === id))
  if (!event || !home) return []
  const { time, ...rest } = { ...event, ...part }
  const record: ArticleEvent = { ...rest, ...(time ? { time } : {}) }
  return perform({ type: 'put-event', article: home.id, record }, 'event', event.label[home.language === 'fr' ? 'fr' : 'en'],
    field && `${id} ${field}`)
}

function change(found: FoundClaim, event: string | undefined, before: readonly Edit[]): readonly Issue[] {
  const edits = [...before, putOf(found, event), ...forgetUntold(found.claim, event)]
  return perform({ type: 'all', edits }, 'event', found.claim.evidence[0]?.quote)
}

function putOf(found: FoundClaim, event: string | undefined): Edit {
  return found.isDraft
    ? { type: 'put-draft-claim', article: found.article.id, record: withEvent(found.claim, event) }
    : { type: 'put-claim', article: found.article.id, record: withEvent(found.claim, event) }
}

function withEvent<Record extends Claim | DraftClaim>({ event: _, ...rest }: Record, event: string | undefined): Record {
  return { ...rest, ...(event === undefined ? {} : { event }) } as Record
}

/** The triple in words; of a draft what there is of it, or else its evidence. */
function labelOf(claim: Claim | DraftClaim): Text {
  const say = (language: Language): string => wordsOf(claim, language) || (claim.evidence[0]?.quote ?? claim.id)
  const [en, fr] = LANGUAGES.map(say)
  return { en: en ?? '', fr: fr ?? '' }
}

function wordsOf({ subject, relation, object }: Claim | DraftClaim, language: Language): string {
  const { relations } = dossierIndex.peek()
  const known = relation === undefined ? undefined : relations.get(relation)
  const [one, other] = [phraseOf(subject, language), known?.unary ? undefined : phraseOf(object, language)]
  if (one && known) return joinTriple(one, known.label[language], other, language)
  return [one?.name, known?.label[language], other?.name].filter(Boolean).join(' ')
}

function phraseOf(id: string | undefined, language: Language): NamePhrase | undefined {
  const entity = id === undefined ? undefined : dossierIndex.peek().entities.get(id)
  return entity && { name: entity.label[language], determiner: entity.determiner?.[language] ?? '' }
}
