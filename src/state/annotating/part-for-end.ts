/** What giving a claim an entity sets. */
import type { DraftClaim } from '../../core/schema.ts'
import { dossierIndex } from '../project.ts'
import type { ClaimPart } from './state-claims.ts'
import type { Role } from './take-as-end.ts'

/** What is said of one party only has it at both ends. A speaker makes somebody's word of what the article said in its own voice.
 * `claim` is left out for one that is only begun. */
export function partForEnd(role: Role, entity: string, claim: Partial<DraftClaim> = {}): ClaimPart {
  if (role === 'place') return { place: entity }
  if (role !== 'speaker') return isOfOneParty(claim) ? { subject: entity, object: entity } : { [role]: entity }
  const { attribution = [], modality = 'asserted' } = claim
  if (attribution.some((one) => one.entity === entity)) return {}
  return { attribution: [...attribution, { entity }], modality: modality === 'asserted' ? 'reported' : modality }
}

/** Whether the relation of a claim says something of one party only. */
export function isOfOneParty({ relation }: Partial<DraftClaim>): boolean {
  return relation !== undefined && dossierIndex.peek().relations.get(relation)?.unary === true
}
