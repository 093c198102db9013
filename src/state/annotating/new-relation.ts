/** A relation that the vocabulary lacks, made where a claim needs it. */
import type { Edit } from '../../core/edit.ts'
import type { Issue } from '../../core/issues.ts'
import type { Relation } from '../../core/schema.ts'
import { vocabularyEn } from '../../i18n/annotate/vocabulary-en.ts'
import { vocabularyFr } from '../../i18n/annotate/vocabulary-fr.ts'
import { perform } from '../history.ts'
import { dossier } from '../project.ts'
import { findClaim } from './find-records.ts'
import { makeRecordId } from './make-record-id.ts'
import type { ClaimPart } from './state-claims.ts'
import { defaultKind } from './vocabulary.ts'

/** Makes a relation called by `words` in both languages, without a sign, which any kinds of entity can have, and gives it to a claim, with
 * `part` as well, as one step. The claim stays on the desk. Nothing where the claim is not there. */
export function makeRelationFor(claim: string, words: string, part: ClaimPart = {}): readonly Issue[] {
  const found = findClaim(claim)
  const label = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL).replace(/[\ud800-\udbff]$/, '')
  if (!found || label === '') return []
  const { kinds } = dossier.peek().ontology
  const made = kinds.length === 0 ? [defaultKind()] : []
  const all = [...kinds, ...made].map(({ id }) => id)
  const relation: Relation = {
    id: makeRecordId('relation'),
    label: { en: label, fr: label },
    inverse: { en: vocabularyEn.inverseOf(label), fr: vocabularyFr.inverseOf(label) },
    definition: { en: vocabularyEn.newDefinition, fr: vocabularyFr.newDefinition },
    sign: 'neutral',
    symmetric: false,
    subjects: all,
    objects: all,
  }
  const change = { ...part, relation: relation.id }
  const article = found.article.id
  const put: Edit = found.isDraft
    ? { type: 'put-draft-claim', article, record: withPart(found.claim, change) }
    : { type: 'put-claim', article, record: withPart(found.claim, change) }
  const edits: Edit[] = [
    ...made.map((record): Edit => ({ type: 'put-kind', record })), { type: 'put-relation', record: relation }, put,
  ]
  return perform({ type: 'all', edits }, 'relation', label)
}

/** In UTF-16 units. */
const LONGEST_LABEL = 120

function withPart<Record extends object>(record: Record, part: ClaimPart): Record {
  // Why: an optional field without a value is left out of a record.
  return Object.fromEntries(Object.entries({ ...record, ...part }).filter(([, value]) => value !== undefined)) as Record
}
