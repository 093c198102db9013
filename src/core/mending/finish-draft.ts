/** A claim in the making, made. */
import type { Edit } from '../edit.ts'
import { hasErrors, issue, type Issue } from '../issues.ts'
import type { ArticleEvent, Claim, Dossier, DraftClaim } from '../schema.ts'
import { makeClaimCheck } from './check-claim.ts'
import { findRecord } from './find-record.ts'
import type { Refused } from './mended.ts'

/** What a draft needs before it is a claim. */
export type MissingPart = 'no-subject' | 'no-relation' | 'no-object' | 'no-evidence'

/** The edit and what to warn of; or what is missing, and why what is there does not make a valid claim. Paths of issues begin at the
 * claim. */
export type FinishedDraft =
  | { readonly edit: Edit; readonly claim: Claim; readonly issues: readonly Issue[] }
  | Refused & { readonly missing: readonly MissingPart[] }

/** Makes the draft a claim of its article under the same id. Where its relation is scored and it names no event, `newEvent` is
 * put beside it; without `newEvent` there is none, and an issue warns of it. For a relation of
 * one party the subject is the object too. Refused where the draft is not there, something is missing, or the dossier would not be
 * valid. */
export function finishDraft(dossier: Dossier, articleId: string, draftId: string, newEvent?: ArticleEvent): FinishedDraft {
  const found = findRecord(dossier, articleId, draftId, 'draft-claim', ({ draftClaims }) => draftClaims)
  if (found.refused) return { ...found.refused, missing: [] }
  const { article, record: draft } = found
  const relation = dossier.ontology.relations.find(({ id }) => id === draft.relation)
  const whole = relation?.unary ? withBothEnds(draft) : draft
  const { subject, relation: relationId, object, evidence, ...rest } = whole
  if (subject === undefined || relationId === undefined || object === undefined || evidence.length === 0) {
    return { issues: [], missing: missingParts(whole) }
  }
  const event = relation?.plover && whole.event === undefined ? newEvent : undefined
  if (event && dossier.articles.some(({ events }) => events.some(({ id }) => id === event.id))) {
    return { issues: [issue('duplicate-id', 'event', { id: event.id, what: 'event' })], missing: [] }
  }
  const claim: Claim = { ...rest, subject, relation: relationId, object, evidence, ...(event ? { event: event.id } : {}) }
  const withEvent = event ? { ...dossier, articles: [...dossier.articles, { ...article, events: [event] }] } : dossier
  const issues = makeClaimCheck(withEvent)(claim, article)
  if (hasErrors(issues)) return { issues, missing: [] }
  return { edit: editOf(articleId, claim, event), claim, issues }
}

function withBothEnds(draft: DraftClaim): DraftClaim {
  const only = draft.subject ?? draft.object
  return only === undefined ? draft : { ...draft, subject: only, object: draft.object ?? only }
}

function missingParts({ subject, relation, object, evidence }: DraftClaim): MissingPart[] {
  return [
    ...(subject === undefined ? ['no-subject' as const] : []),
    ...(relation === undefined ? ['no-relation' as const] : []),
    ...(object === undefined ? ['no-object' as const] : []),
    ...(evidence.length === 0 ? ['no-evidence' as const] : []),
  ]
}

function editOf(article: string, claim: Claim, event: ArticleEvent | undefined): Edit {
  return {
    type: 'all',
    edits: [
      ...(event ? [{ type: 'put-event', article, record: event } as const] : []),
      { type: 'remove-draft-claim', article, id: claim.id },
      { type: 'put-claim', article, record: claim },
    ],
  }
}
