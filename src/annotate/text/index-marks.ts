/** What is marked in each block of a text: mentions and evidence, drafts too. */
import type { Article, Claim, DraftClaim, DraftMention, Mention } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import { indexAt, type Block } from './cut-blocks.ts'

/** One span of a mention or of a claim's evidence, in UTF-16 units of the text. */
export type Mark =
  | (Range & { readonly type: 'mention'; readonly isDraft: false; readonly record: Mention })
  | (Range & { readonly type: 'mention'; readonly isDraft: true; readonly record: DraftMention })
  | (Range & { readonly type: 'claim'; readonly isDraft: boolean; readonly record: Claim | DraftClaim })

/** The marks of each block that has some, by its number. */
export type MarkIndex = ReadonlyMap<number, readonly Mark[]>

/** The marks of an article by block. A mark of a record that is the same object as before is the same mark, and the list of a block in
 * which nothing changed is the list of `previous`: who draws a block sees by that whether there is anything to do. One pass over the
 * spans. */
export function indexMarks(blocks: readonly Block[], article: MarkedArticle, previous?: MarkIndex): MarkIndex {
  const lists = new Map<number, Mark[]>()
  const place = (marks: readonly Mark[]): void => {
    for (const mark of marks) {
      for (let index = Math.max(0, indexAt(blocks, mark.start)); (blocks[index]?.start ?? Infinity) < mark.end; index++) {
        const list = lists.get(index)
        if (list) list.push(mark)
        else lists.set(index, [mark])
      }
    }
  }
  for (const record of article.mentions) place(mentionMarks(record, false))
  for (const record of article.draftMentions ?? []) place(mentionMarks(record, true))
  for (const record of article.claims) place(claimMarks(record, false))
  for (const record of article.draftClaims ?? []) place(claimMarks(record, true))
  for (const [index, list] of lists) {
    const before = previous?.get(index)
    if (before && isSameList(before, list)) lists.set(index, before as Mark[])
  }
  return lists
}

/** What is read of an article. */
export type MarkedArticle = Pick<Article, 'mentions' | 'draftMentions' | 'claims' | 'draftClaims'>

/** Why kept by record: an edit makes one record anew, and all others keep their marks. */
const keptMarks = new WeakMap<object, readonly Mark[]>()

function mentionMarks(record: Mention | DraftMention, isDraft: boolean): readonly Mark[] {
  return keep(record, isDraft, () => record.spans.map(({ start, end }) =>
    ({ type: 'mention', isDraft, record, start, end }) as Mark))
}

function claimMarks(record: Claim | DraftClaim, isDraft: boolean): readonly Mark[] {
  return keep(record, isDraft, () => record.evidence.map(({ start, end }) => ({ type: 'claim', isDraft, record, start, end })))
}

function keep(record: object, isDraft: boolean, make: () => readonly Mark[]): readonly Mark[] {
  const kept = keptMarks.get(record)
  // Why the question: a draft may become a record without being made anew.
  if (kept && kept[0]?.isDraft === isDraft) return kept
  const marks = make()
  keptMarks.set(record, marks)
  return marks
}

function isSameList(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => mark === b[index])
}
