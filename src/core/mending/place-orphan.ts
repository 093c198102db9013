/** A record whose words were lost, put in its place by a person. */
import type { Edit } from '../edit.ts'
import { hasErrors, type IssueCode } from '../issues.ts'
import type { Claim, Dossier, Mention } from '../schema.ts'
import type { Range } from '../spans.ts'
import { makeClaimCheck } from './check-claim.ts'
import { findRecord } from './find-record.ts'
import { makeSpans } from './make-spans.ts'
import type { Mended } from './mended.ts'
import { orphansWithout, type OrphanKind } from './orphans-without.ts'

/** What the orphan becomes: `draft-claim` where it no longer is a valid claim, and `codes` say why. */
export interface PlacedOrphan {
  readonly becomes: 'mention' | 'claim' | 'draft-claim'
  readonly codes: readonly IssueCode[]
}

/** Gives the orphaned mention or claim of an article new spans or new evidence, and its place at the end of its kind. Refused where it
 * is not there, or `ranges` are no spans of the text. */
export function placeOrphan(
  dossier: Dossier,
  articleId: string,
  what: OrphanKind,
  id: string,
  ranges: readonly Range[],
): Mended<PlacedOrphan> {
  const list = what === 'mention' ? 'mentions' : 'claims'
  const found = findRecord<Mention | Claim>(dossier, articleId, id, what, ({ orphans }) => orphans?.[list])
  if (found.refused) return found.refused
  const { article, record: lost } = found
  const { spans, issues } = makeSpans(article.text, ranges)
  if (issues.length > 0) return { issues }
  const left = article.orphans && orphansWithout(article.orphans, what, id)
  const both = (put: Edit): Edit => ({ type: 'all', edits: [{ type: 'put-orphans', article: articleId, record: left }, put] })
  if ('spans' in lost) {
    return { edit: both({ type: 'put-mention', article: articleId, record: { ...lost, spans } }), becomes: 'mention', codes: [] }
  }
  const record: Claim = { ...lost, evidence: spans }
  const problems = makeClaimCheck(dossier)(record, article)
  const codes = problems.map(({ code }) => code)
  return hasErrors(problems)
    ? { edit: both({ type: 'put-draft-claim', article: articleId, record }), becomes: 'draft-claim', codes }
    : { edit: both({ type: 'put-claim', article: articleId, record }), becomes: 'claim', codes: [] }
}
