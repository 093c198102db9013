/** Which happening a claim tells of. */
import type { Edit } from '../../core/edit.ts'
import type { Issue } from '../../core/issues.ts'
import type { ArticleEvent, Claim, DraftClaim, Text, Time } from '../../core/schema.ts'
import { perform } from '../history.ts'
import { dossierIndex } from '../project.ts'
import { findClaim, type FoundClaim } from './find-records.ts'
import { forgetUntold } from './forget-untold.ts'
import { makeRecordId } from './make-record-id.ts'
import { nameEvent } from './name-event.ts'

/** Lets a claim or a draft tell of the event that another claim tells of. Where that one has none yet, both are given a new one. */
export function joinEvent(id: string, otherId: string): readonly Issue[] {
  const [found, other] = [findClaim(id), findClaim(otherId)]
  if (!found || !other || id === otherId) return []
  const known = other.claim.event
  const event: ArticleEvent = { id: known ?? makeRecordId('event'), label: nameEvent(other.claim) }
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
  const event = { id: makeRecordId('event'), label: nameEvent(found.claim) }
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
