/** A mark whose entity is decided. */
import { issue } from '../issues.ts'
import type { Dossier } from '../schema.ts'
import { findRecord } from './find-record.ts'
import type { Mended } from './mended.ts'

/** Makes the draft a mention of the entity, under the same id. Refused where draft or entity is not there. */
export function linkDraftMention(dossier: Dossier, article: string, draftId: string, entity: string): Mended {
  const found = findRecord(dossier, article, draftId, 'draft-mention', ({ draftMentions }) => draftMentions)
  if (found.refused) return found.refused
  if (!dossier.entities.some(({ id }) => id === entity)) return { issues: [issue('no-such-record', '', { id: entity, what: 'entity' })] }
  const { id, form, spans, ...rest } = found.record
  return {
    edit: {
      type: 'all',
      edits: [
        { type: 'remove-draft-mention', article, id },
        { type: 'put-mention', article, record: { id, entity, form, spans, ...rest } },
      ],
    },
  }
}
