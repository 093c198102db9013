/** A claim without the records that go. */
import type { Claim, DraftClaim } from '../../schema.ts'

/** Ids of what goes, by type. Claims and mentions are named by one id whether they are drafts or not. */
export interface GoneIds {
  readonly relations: ReadonlySet<string>
  readonly entities: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly mentions: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
}

/** What of a claim refers to something that may go. */
export type ClaimPart = 'subject' | 'relation' | 'object' | 'place' | 'event' | 'attribution'

/** What is left of a claim, finished or not: `claim` itself where it loses nothing that a claim has to have, `draft` where it does. */
export type Remains<Whole> =
  | { readonly claim: Whole; readonly draft?: undefined; readonly loses: readonly ClaimPart[] }
  | { readonly draft: DraftClaim; readonly loses: readonly ClaimPart[] }

/** A claim has to have its ends, its relation and, where it is reported, a source. The same object where it loses nothing. */
export function removeFromClaim<Whole extends Claim | DraftClaim>(claim: Whole, gone: GoneIds): Remains<Whole> {
  const attribution = claim.attribution.filter(({ entity }) => !gone.entities.has(entity))
  const isGone = (id: string | undefined, ids: ReadonlySet<string>): boolean => id !== undefined && ids.has(id)
  const lost: Readonly<Record<ClaimPart, boolean>> = {
    subject: isGone(claim.subject, gone.entities),
    relation: isGone(claim.relation, gone.relations),
    object: isGone(claim.object, gone.entities),
    place: isGone(claim.place, gone.entities),
    event: isGone(claim.event, gone.events),
    attribution: attribution.length < claim.attribution.length,
  }
  const loses = PARTS.filter((part) => lost[part])
  if (loses.length === 0) return { claim, loses }
  const left: Whole = { ...claim, attribution: lost.attribution ? attribution : claim.attribution }
  if (lost.place) delete left.place
  if (lost.event) delete left.event
  const isVoiceless = lost.attribution && attribution.length === 0 && claim.modality === 'reported'
  if (!lost.subject && !lost.relation && !lost.object && !isVoiceless) return { claim: left, loses }
  const draft: DraftClaim = left
  if (lost.subject) delete draft.subject
  if (lost.relation) delete draft.relation
  if (lost.object) delete draft.object
  return { draft, loses }
}

const PARTS: readonly ClaimPart[] = ['subject', 'relation', 'object', 'place', 'event', 'attribution']
