/** What each side of a difference says, in words. */
import type { Difference } from '../../core/agreement/list-differences.ts'
import type { Need } from '../../core/agreement/translate-records.ts'
import type { Claim, Mention, Span } from '../../core/schema.ts'
import { joinTriple } from '../../i18n/grammar.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { dateWords, listWords, messages, nameOf, phraseOf, relationWords, say } from '../../state/words.ts'
import { compareWords } from './compare-words.ts'

/** Empty where a side has no such record. */
export interface Sides {
  readonly mine: string
  readonly theirs: string
}

export function sidesOf(difference: Difference): Sides {
  // Why: theirs may name what this dossier does not have yet; it comes with the record.
  const needs = 'needs' in difference ? difference.needs : []
  const naming = namingWith(needs)
  if (difference.what === 'claim') {
    return difference.kind === 'only-a'
      ? { mine: claimSays(difference.a, naming), theirs: '' }
      : { mine: '', theirs: claimSays(difference.b, naming) }
  }
  if (difference.what === 'qualifier') {
    const { a, b, facet } = difference
    return { mine: facetSays(a, facet, naming), theirs: facetSays(b, facet, naming) }
  }
  if (difference.kind === 'only-a') return { mine: mentionSays(difference.a, naming), theirs: '' }
  if (difference.kind === 'only-b') return { mine: '', theirs: mentionSays(difference.b, naming) }
  const { a, b, facet } = difference
  const tell = (one: Mention): string =>
    (facet === 'form' ? one.form : facet === 'entity' ? naming.entity(one.entity) : quotesOf(one.spans))
  return { mine: tell(a), theirs: tell(b) }
}

/** The claim that a detail is of, since several may rest on one sentence; `undefined` for other differences. */
export function claimOf(difference: Difference): string | undefined {
  return difference.what === 'qualifier' ? claimSays(difference.a, namingWith([])) : undefined
}

interface Naming {
  entity(id: string): string
  relation(id: string): string
  event(id: string): string
}

function namingWith(needs: readonly Need[]): Naming {
  const found = (type: Need['type'], id: string): string | undefined => {
    const need = needs.find((one) => one.type === type && one.record.id === id)
    return need && say(need.record.label)
  }
  return {
    entity: (id) => found('put-entity', id) ?? nameOf(id),
    relation: (id) => found('put-relation', id) ?? relationWords(id),
    event: (id) => {
      const event = dossierIndex.value.events.get(id)
      return found('put-event', id) ?? (event ? say(event.label) : id)
    },
  }
}

function mentionSays({ spans, entity }: Mention, naming: Naming): string {
  return `${quotesOf(spans)} → ${naming.entity(entity)}`
}

function claimSays(claim: Claim, naming: Naming): string {
  const { modality, polarity, attribution } = claim
  const isKnown = (id: string): boolean => dossierIndex.value.entities.has(id)
  const phrase = (id: string) => (isKnown(id) ? phraseOf(id) : { name: naming.entity(id), determiner: '' as const })
  const triple = joinTriple(phrase(claim.subject), naming.relation(claim.relation),
    claim.subject === claim.object ? undefined : phrase(claim.object), language.value)
  const voice = [
    ...(modality === 'asserted' ? [] : [messages.value.modality[modality]]),
    ...(polarity === 'denied' ? [messages.value.denied] : []),
    ...(attribution.length === 0 ? [] : [listWords(attribution.map(({ entity }) => naming.entity(entity)))]),
  ]
  return voice.length === 0 ? triple : `${triple} (${voice.join(', ')})`
}

type Facet = Extract<Difference, { readonly what: 'qualifier' }>['facet']

function facetSays(claim: Claim, facet: Facet, naming: Naming): string {
  const words = compareWords.value
  switch (facet) {
    case 'relation':
      return naming.relation(claim.relation)
    case 'direction':
      return `${naming.entity(claim.subject)} → ${naming.entity(claim.object)}`
    case 'modality':
      return messages.value.modality[claim.modality]
    case 'polarity':
      return claim.polarity === 'denied' ? words.denied : words.affirmed
    case 'attribution':
      return claim.attribution.length === 0 ? messages.value.ownVoice : listWords(claim.attribution.map(({ entity }) => naming.entity(entity)))
    case 'attribution-time':
      return claim.attribution.map(({ entity, time }) => `${naming.entity(entity)} (${time ? dateWords(time.edtf) : words.noTime})`).join('; ')
    case 'time':
      return claim.time ? `${dateWords(claim.time.edtf)} (${claim.time.edtf})` : words.noTime
    case 'place':
      return claim.place === undefined ? words.noPlace : naming.entity(claim.place)
    case 'quantity':
      return claim.quantity?.words ?? words.noQuantity
    case 'event':
      return claim.event === undefined ? words.noEvent : naming.event(claim.event)
    case 'evidence':
      return quotesOf(claim.evidence)
  }
}

function quotesOf(spans: readonly Span[]): string {
  return spans.map(({ quote }) => quote).join(' … ')
}
