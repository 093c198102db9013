/** What the checks find: problems of records, each with what mends it. */
import type { Edit } from '../edit.ts'
import type { Article, ArticleEvent, Claim, DraftClaim, DraftMention, Entity, Mention } from '../schema.ts'
import type { Range } from '../spans.ts'

export type CheckId =
  | 'unlinked-mention' | 'unfinished-claim' | 'missing-evidence' | 'ends-do-not-fit' | 'both-ends-the-same' | 'date-after-article'
  | 'contradiction' | 'reported-by-nobody' | 'asserted-by-somebody' | 'scored-without-event' | 'event-without-claims' | 'same-claim-twice'
  | 'other-entity-named' | 'overlapping-mentions' | 'unused-entity' | 'same-entity-twice' | 'period-reversed' | 'acts-for-itself'
  | 'ends-not-nearby' | 'source-not-nearby'

/** An `error` cannot stay in a dossier, a `warning` is a mistake in nearly every case, a `hint` is worth a look. */
export type ProblemLevel = 'error' | 'warning' | 'hint'

/** The types of records that problems concern. */
export interface CheckedRecords {
  readonly mention: Mention
  readonly 'draft-mention': DraftMention
  readonly claim: Claim
  readonly 'draft-claim': DraftClaim
  readonly event: ArticleEvent
  readonly entity: Entity
}

export type TypeInArticle = Exclude<keyof CheckedRecords, 'entity'>

export interface RecordName {
  readonly type: keyof CheckedRecords
  readonly id: string
}

/** Ids, quotes, EDTF dates and words of the closed lists; the words for people are made of them in `i18n`. */
export type ProblemArguments = Readonly<Record<string, string | readonly string[]>>

/** What a fix without an edit asks of a person. */
export type Ask =
  | 'link' | 'mark' | 'subject' | 'relation' | 'object' | 'kind' | 'evidence' | 'date' | 'source' | 'event' | 'merge' | 'finish'

/** Words for what an edit does. */
export type FixId =
  | 'link-to' | 'remove-mark' | 'swap-ends' | 'use-relation' | 'say-of-one' | 'mark-planned' | 'clear-date' | 'affirm' | 'set-modality'
  | 'remove-sources' | 'make-event' | 'join-event' | 'remove-event' | 'remove-claim' | 'remove-mention' | 'add-name' | 'remove-entity'
  | 'swap-dates' | 'clear-until' | 'remove-acts-for'

/** Mends a problem: at once by `edit`, which was made for the dossier that was checked, or by what a person chooses. */
export type Fix =
  | { readonly id: FixId; readonly args: ProblemArguments; readonly edit: Edit }
  | { readonly id: 'choose'; readonly args: ProblemArguments; readonly ask: Ask }

export interface Problem {
  /** The same for the same problem in a later dossier, unique among the problems of one. */
  readonly key: string
  readonly check: CheckId
  readonly level: ProblemLevel
  /** Left out for records outside articles. */
  readonly article?: string
  readonly record: RecordName
  /** Where in the article's text, in UTF-16 units. */
  readonly spans?: readonly Range[]
  /** Other records that have a part in it. */
  readonly related?: readonly RecordName[]
  readonly args: ProblemArguments
  /** Best first; never empty. */
  readonly fixes: readonly Fix[]
}

/** A problem with its key, made of check, record and `part`: what tells it apart from others of that check and record. */
export function problemOf(found: Omit<Problem, 'key'>, part = ''): Problem {
  // Why a line break: no id holds one.
  return { key: [found.check, found.record.type, found.record.id, part].join('\n'), ...found }
}

/** A fix that asks a person. */
export function choose(ask: Ask, args: ProblemArguments = {}): Fix {
  return { id: 'choose', args, ask }
}

/** A claim or a draft of one, with its article. */
export type AnyClaim = (
  | { readonly type: 'claim'; readonly record: Claim }
  | { readonly type: 'draft-claim'; readonly record: DraftClaim }
) & { readonly article: string }

/** A fix that changes some fields of a claim or a draft; `undefined` takes a field away. */
export function changeClaim(one: AnyClaim, id: FixId, change: Partial<DraftClaim>, args: ProblemArguments = {}): Fix {
  return { id, args, edit: putChanged(one, change) }
}

/** The edit that puts a claim or a draft with some fields changed. */
export function putChanged({ type, record, article }: AnyClaim, change: Partial<DraftClaim>): Edit {
  const changed = Object.fromEntries(Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined))
  return type === 'claim'
    ? { type: 'put-claim', article, record: changed as Claim }
    : { type: 'put-draft-claim', article, record: changed as DraftClaim }
}

/** Where a problem of a claim stands: what every such problem has. */
export function placeOf({ type, record, article }: AnyClaim): Pick<Problem, 'article' | 'record' | 'spans'> {
  return { article, record: { type, id: record.id }, spans: record.evidence }
}

/** The records of one type in an article. */
export function recordsIn<Type extends TypeInArticle>(article: Article, type: Type): readonly CheckedRecords[Type][] {
  const lists: { readonly [One in TypeInArticle]: readonly CheckedRecords[One][] } = {
    mention: article.mentions,
    'draft-mention': article.draftMentions ?? [],
    claim: article.claims,
    'draft-claim': article.draftClaims ?? [],
    event: article.events,
  }
  return lists[type]
}
