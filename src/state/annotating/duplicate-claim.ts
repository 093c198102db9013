/** One sentence, several claims: a copy to go on with. */
import type { DraftClaim } from '../../core/schema.ts'
import { perform } from '../history.ts'
import { openDesk } from './desk.ts'
import { findClaim } from './find-records.ts'
import { makeRecordId } from './make-record-id.ts'

/** Makes a draft that has all that the claim has, but for one end, and puts it on the desk: several subjects or objects joined by *and*
 * give one claim each. The copy has no event: whether it tells of the same one is for a person to say. Its id; `undefined` where the
 * claim is not there, or nothing can be edited. */
export function duplicateClaim(id: string, without?: 'subject' | 'object'): string | undefined {
  const found = findClaim(id)
  if (!found) return undefined
  const { event: _, ...copied } = found.claim
  const copy: DraftClaim = { ...copied, id: makeRecordId('claim') }
  if (without) delete copy[without]
  const issues = perform({ type: 'put-draft-claim', article: found.article.id, record: copy }, 'draft', copy.evidence[0]?.quote)
  if (issues.length > 0) return undefined
  openDesk({ type: 'claim', id: copy.id })
  return copy.id
}
