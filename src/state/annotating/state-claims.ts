/** Stating what a text says: every deed on claims and their drafts, each one step of the history. */
import type { Edit } from '../../core/edit.ts'
import { hasErrors, type Issue } from '../../core/issues.ts'
import type { Claim, DraftClaim } from '../../core/schema.ts'
import { sentenceAt, spanOf, type Range } from '../../core/spans.ts'
import { validateClaim, validateDraftClaim } from '../../core/validate.ts'
import { dossierIndex } from '../project.ts'
import { perform } from '../history.ts'
import { chosenRange, chosenStretches, currentArticle, dropPicked } from './cursor.ts'
import { desk, openDesk } from './desk.ts'
import { findClaim } from './find-records.ts'
import { forgetUntold } from './forget-untold.ts'
import { makeRecordId } from './make-record-id.ts'

/** The parts of a claim that a person sets. `undefined` takes a part away. */
export type ClaimPart = Partial<{ readonly [Part in Exclude<keyof DraftClaim, 'id'>]: DraftClaim[Part] | undefined }>

/** Begins a claim whose evidence is the sentence at the cursor, and puts it on the desk. Its id; `undefined` where there is no text, or
 * nothing can be edited. */
export function beginClaim(part: ClaimPart = {}): string | undefined {
  const article = currentArticle.value
  if (!article) return undefined
  const at = chosenRange.value?.start ?? 0
  const sentence = sentenceAt(dossierIndex.value.sentences.get(article.id) ?? [], at)
  const evidence = sentence ? [spanOf(article.text, sentence.start, sentence.end)] : []
  const draft = withPart({ id: makeRecordId('claim'), modality: 'asserted', polarity: 'affirmed', attribution: [], evidence }, part)
  const issues = perform({ type: 'put-draft-claim', article: article.id, record: draft }, 'draft', evidence[0]?.quote)
  if (issues.length > 0) return undefined
  openDesk({ type: 'claim', id: draft.id })
  return draft.id
}

/** Sets parts of a claim or a draft. What would make the dossier invalid is refused, with the reasons; a claim stays a claim. With
 * `field`, letters that are typed one after the other are one step. */
export function setClaim(id: string, part: ClaimPart, field?: string): readonly Issue[] {
  const found = findClaim(id)
  if (!found) return []
  const { article } = found
  const about = found.claim.evidence[0]?.quote
  const typed = field && `${id} ${field}`
  if (found.isDraft) {
    const record = withPart(found.claim, part)
    const issues = validateDraftClaim(record, article, dossierIndex.value)
    return hasErrors(issues) ? issues : perform({ type: 'put-draft-claim', article: article.id, record }, 'draft', about, typed)
  }
  const record = withPart(found.claim, part)
  const issues = validateClaim(record, article, dossierIndex.value)
  return hasErrors(issues) ? issues : perform({ type: 'put-claim', article: article.id, record }, 'claim', about, typed)
}

/** Makes evidence of what is chosen in the text: instead of what it was, or beside it. */
export function setEvidence(id: string, ranges: readonly Range[], isAdding = false): readonly Issue[] {
  const found = findClaim(id)
  const text = found?.article.text
  if (!found || text === undefined) return []
  const kept = isAdding ? found.claim.evidence.filter(({ start, end }) => ranges.every((one) => one.end <= start || one.start >= end)) : []
  const spans = [...kept, ...ranges.map(({ start, end }) => spanOf(text, start, end))].sort((a, b) => a.start - b.start)
  return setClaim(id, { evidence: spans })
}

/** Evidence from the words that are chosen in the claim's own article. */
export function setEvidenceToChosen(id: string, isAdding = false): readonly Issue[] {
  if (currentArticle.value?.id !== findClaim(id)?.article.id) return []
  const issues = setEvidence(id, chosenStretches.value, isAdding)
  // Why: what was kept for this claim must not be part of the next one.
  if (issues.length === 0) dropPicked()
  return issues
}

export function removeClaim(id: string): void {
  const found = findClaim(id)
  if (!found) return
  const { article, claim } = found
  const removal: Edit = { type: found.isDraft ? 'remove-draft-claim' : 'remove-claim', article: article.id, id }
  const issues = perform({ type: 'all', edits: [removal, ...forgetUntold(claim)] }, 'remove-claim', claim.evidence[0]?.quote)
  if (issues.length === 0 && desk.value?.id === id) openDesk(undefined)
}

function withPart<Record extends DraftClaim | Claim>(record: Record, part: ClaimPart): Record {
  // Why: an optional field without a value is left out of a record.
  return Object.fromEntries(Object.entries({ ...record, ...part }).filter(([, value]) => value !== undefined)) as Record
}
