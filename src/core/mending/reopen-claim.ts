/** A claim that is worked on again. */
import type { Dossier } from '../schema.ts'
import { findRecord } from './find-record.ts'
import type { Mended } from './mended.ts'

/** Makes the claim a draft of its article with all that it has, under the same id. Refused where it is not there. */
export function reopenClaim(dossier: Dossier, article: string, id: string): Mended {
  const found = findRecord(dossier, article, id, 'claim', ({ claims }) => claims)
  if (found.refused) return found.refused
  return {
    edit: { type: 'all', edits: [{ type: 'remove-claim', article, id }, { type: 'put-draft-claim', article, record: found.record }] },
  }
}
