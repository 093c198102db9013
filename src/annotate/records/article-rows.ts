/** The records of an article as rows of a table, in the order of the text. */
import { dateOf } from '../../core/claim-facts.ts'
import type { DossierIndex } from '../../core/index-dossier.ts'
import type { Article, Claim, DraftClaim, DraftMention, Mention, Modality, Sign, Span } from '../../core/schema.ts'
import { dateWords, messages, nameOf, sourceWords, tripleWords } from '../../state/words.ts'
import { draftWords } from '../desk/draft-words.ts'
import { isBegun, shortQuote } from './record-words.ts'
import { recordsWords } from './records-words.ts'

/** What every row has. `searched` is what a filter looks through. */
export interface ArticleRow {
  readonly type: 'claim' | 'draft-claim' | 'mention' | 'draft-mention'
  readonly id: string
  readonly start: number
  readonly searched: string
}

export interface ClaimRow extends ArticleRow {
  /** `undefined` for a draft. */
  readonly number: number | undefined
  readonly sign: Sign
  readonly modality: Modality
  readonly isDenied: boolean
  readonly words: string
  readonly voice: string
  readonly date: string
  readonly edtf: string | undefined
  readonly state: string
}

export interface MentionRow extends ArticleRow {
  readonly quote: string
  readonly language: string
  /** `undefined` where it is not linked. */
  readonly entity: string | undefined
  readonly name: string
  readonly form: string
}

export function claimRowsOf(article: Article, index: DossierIndex): ClaimRow[] {
  const words = recordsWords.value.list
  const rowOf = (claim: Claim | DraftClaim, isDraft: boolean): ClaimRow => {
    const said = isComplete(claim) ? tripleWords(claim) : isBegun(claim) ? draftWords(claim) : shortQuote(claim.evidence)
    const date = isComplete(claim) ? dateOf(claim, index.events) : claim.time
    const voice = sourceWords(claim)
    const state = isDraft ? words.draft : qualifiersOf(claim).join(', ') || words.finished
    return {
      type: isDraft ? 'draft-claim' : 'claim',
      id: claim.id,
      start: startOf(claim.evidence),
      number: isDraft ? undefined : index.claims.get(claim.id)?.number,
      sign: index.relations.get(claim.relation ?? '')?.sign ?? 'neutral',
      modality: claim.modality,
      isDenied: claim.polarity === 'denied',
      words: said,
      voice,
      date: date ? dateWords(date.edtf) : '',
      edtf: date?.edtf,
      state,
      searched: `${said} ${voice} ${state} ${shortQuote(claim.evidence)}`,
    }
  }
  return inOrder([...article.claims.map((one) => rowOf(one, false)), ...(article.draftClaims ?? []).map((one) => rowOf(one, true))])
}

export function mentionRowsOf(article: Article): MentionRow[] {
  const { unlinked } = recordsWords.value.list
  const rowOf = (mention: Mention | DraftMention, entity: string | undefined): MentionRow => {
    const quote = shortQuote(mention.spans)
    const name = entity === undefined ? unlinked : nameOf(entity)
    const form = messages.value.form[mention.form]
    return {
      type: entity === undefined ? 'draft-mention' : 'mention',
      id: mention.id,
      start: startOf(mention.spans),
      quote,
      language: article.language,
      entity,
      name,
      form,
      searched: `${quote} ${name} ${form}`,
    }
  }
  const drafts = article.draftMentions ?? []
  return inOrder([...article.mentions.map((one) => rowOf(one, one.entity)), ...drafts.map((one) => rowOf(one, undefined))])
}

/** What makes a claim less than asserted and affirmed. */
function qualifiersOf({ modality, polarity }: Claim | DraftClaim): string[] {
  return [
    ...(modality === 'asserted' ? [] : [messages.value.modality[modality]]),
    ...(polarity === 'denied' ? [messages.value.denied] : []),
  ]
}

function isComplete(claim: Claim | DraftClaim): claim is Claim {
  return claim.subject !== undefined && claim.relation !== undefined && claim.object !== undefined
}

function startOf(spans: readonly Span[]): number {
  return spans.reduce((first, { start }) => Math.min(first, start), Number.MAX_SAFE_INTEGER)
}

function inOrder<Row extends ArticleRow>(rows: Row[]): Row[] {
  return rows.sort((a, b) => a.start - b.start)
}
