/** Who a claim is about, who says it and where it was: ends chosen in the card of the claim. */
import type { Edit } from '../../core/edit.ts'
import { hasErrors, type Issue } from '../../core/issues.ts'
import type { Attribution, Claim, DraftClaim } from '../../core/schema.ts'
import { validateClaim } from '../../core/validate.ts'
import { perform } from '../history.ts'
import { dossierIndex } from '../project.ts'
import { findClaim } from './find-records.ts'
import type { LinkTarget } from './mark.ts'
import { isOfOneParty, partForEnd } from './part-for-end.ts'
import { setClaim } from './state-claims.ts'
import type { Role } from './take-as-end.ts'

/** Gives a claim or a draft an end, a place or a further speaker. An entity that the dossier does not have yet comes as a whole record,
 * and enters with it. A claim refuses what would make the dossier invalid, and says why. */
export function setEnd(id: string, role: Role, target: LinkTarget): readonly Issue[] {
  const found = findClaim(id)
  if (!found) return []
  const entity = typeof target === 'string' ? target : target.id
  const part = partForEnd(role, entity, found.claim)
  const index = dossierIndex.peek()
  if (typeof target === 'string' || index.entities.has(entity)) return setClaim(id, part)
  const { article } = found
  const put: Edit = found.isDraft
    ? { type: 'put-draft-claim', article: article.id, record: { ...found.claim, ...part } as DraftClaim }
    : { type: 'put-claim', article: article.id, record: { ...found.claim, ...part } as Claim }
  if (put.type === 'put-claim') {
    const issues = validateClaim(put.record, article, { ...index, entities: new Map([...index.entities, [entity, target]]) })
    if (hasErrors(issues)) return issues
  }
  return perform({ type: 'all', edits: [{ type: 'put-entity', record: target }, put] }, 'claim', found.claim.evidence[0]?.quote)
}

/** Takes an end or the place away. A claim refuses to be without an end: `setClaim` says why. */
export function clearEnd(id: string, role: Exclude<Role, 'speaker'>): readonly Issue[] {
  const found = findClaim(id)
  // Why not tried: a claim without an end is no claim; it has to be reopened as a draft first.
  if (!found || (!found.isDraft && role !== 'place')) return []
  return setClaim(id, role !== 'place' && isOfOneParty(found.claim) ? { subject: undefined, object: undefined } : { [role]: undefined })
}

/** The object becomes the subject, and the subject the object. */
export function swapEnds(id: string): readonly Issue[] {
  const claim = findClaim(id)?.claim
  return claim ? setClaim(id, { subject: claim.object, object: claim.subject }) : []
}

/** Takes a speaker away; what was somebody's word becomes the article's own when nobody is left. */
export function removeSpeaker(id: string, entity: string): readonly Issue[] {
  const claim = findClaim(id)?.claim
  if (!claim) return []
  const attribution = claim.attribution.filter((one) => one.entity !== entity)
  const isOwnVoice = attribution.length === 0 && claim.modality === 'reported'
  return setClaim(id, { attribution, ...(isOwnVoice ? { modality: 'asserted' } : {}) })
}

/** Says when a speaker spoke, or takes that away. */
export function setSaidTime(id: string, entity: string, time: Attribution['time'], field?: string): readonly Issue[] {
  const claim = findClaim(id)?.claim
  if (!claim) return []
  const attribution = claim.attribution.map((one) => (one.entity === entity ? { entity, ...(time ? { time } : {}) } : one))
  return setClaim(id, { attribution }, field)
}
