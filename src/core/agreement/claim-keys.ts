/** What a claim says, facet by facet, as keys that can be compared between two dossiers. */
import { fold } from '../fold.ts'
import type { Claim, Relation, Span } from '../schema.ts'

/** What two claims of one sentence and of the same two ends can agree or differ on; `event` follows from the other claims. */
export const CLAIM_FACETS = [
  'relation', 'direction', 'modality', 'polarity', 'attribution', 'attribution-time', 'time', 'place', 'quantity', 'event', 'evidence',
] as const
export type ClaimFacet = (typeof CLAIM_FACETS)[number]

/** Two keys are equal where the claims say the same; an empty key says nothing. The direction of a symmetric relation, or of a claim
 * about one party, is empty. */
export interface ClaimKeys extends Readonly<Record<Exclude<ClaimFacet, 'event'>, string>> {
  readonly claim: Claim
  /** Both ends, in an order of their own. */
  readonly ends: string
}

/** How the ids of a dossier are called so that those of two can be compared. */
export interface Naming {
  readonly entity: (id: string) => string
  readonly relation: (id: string) => string
}

/** Makes the keys of a claim. Attribution is the speakers, its time when they spoke, whatever their order. Quantities are the same where
 * their value and `approximate` are, or, where neither has a value, their folded words. Times are the same where their EDTF is. What a
 * time rests on and notes are words for readers, and not compared. */
export function keysOfClaim(claim: Claim, relations: ReadonlyMap<string, Relation>, naming: Naming): ClaimKeys {
  const [subject, object] = [naming.entity(claim.subject), naming.entity(claim.object)]
  const hasDirection = subject !== object && relations.get(claim.relation)?.symmetric !== true
  const speakers = claim.attribution.map(({ entity, time }) => ({ entity: naming.entity(entity), time: time?.edtf ?? '' }))
  return {
    claim,
    ends: joined([subject, object]),
    relation: naming.relation(claim.relation),
    direction: hasDirection ? subject : '',
    modality: claim.modality,
    polarity: claim.polarity,
    attribution: joined(speakers.map(({ entity }) => entity)),
    'attribution-time': speakers.some(({ time }) => time !== '') ? joined(speakers.map(({ entity, time }) => `${entity}\t${time}`)) : '',
    time: claim.time?.edtf ?? '',
    place: claim.place === undefined ? '' : naming.entity(claim.place),
    quantity: claim.quantity === undefined ? '' : keyOfQuantity(claim.quantity),
    evidence: keyOfSpans(claim.evidence),
  }
}

/** The same for spans over the same stretches of a text, whatever their order. */
export function keyOfSpans(spans: readonly Span[]): string {
  return joined(spans.map(({ start, end }) => `${start}-${end}`))
}

/** Why line breaks: no id has one. */
function joined(parts: readonly string[]): string {
  return [...parts].sort().join('\n')
}

function keyOfQuantity({ words, value, approximate = false }: NonNullable<Claim['quantity']>): string {
  return value === undefined ? `words ${fold(words) || words}` : `value ${value}${approximate ? ' or so' : ''}`
}
