/** Correcting the text of an article: what is marked goes along, and what is doubtful is looked at before it counts. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import { cleanText } from '../../core/clean-text.ts'
import { isRecord } from '../../core/describe-value.ts'
import type { Edit } from '../../core/edit.ts'
import { issue, type Issue } from '../../core/issues.ts'
import type { Correction, Touched } from '../../core/mending/correct-text.ts'
import type { Article } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import { perform } from '../history.ts'
import { chosenRange, currentArticle, cursor, moveCursor } from './cursor.ts'
import { findArticle } from './find-records.ts'
import { keepBegun, readBegun } from './keep-begun.ts'
import { workOutCorrection } from './work-out-correction.ts'

/** The stretch of an article that is being corrected, and its new words as they are typed. */
export interface BegunCorrection extends Range {
  readonly article: string
  /** Of the text that is corrected: an edit of it from elsewhere ends the correction. */
  readonly sha256: string
  readonly words: string
}

/** What a correction does, with what a person decided about the doubtful ones. `dropped` are those whose mark is taken away, by `keyOf`. */
export interface ReviewedCorrection extends Correction {
  readonly edit: Edit
  /** As it was looked at. */
  readonly article: Article
  readonly dropped: ReadonlySet<string>
}

/** UTF-16 units of a text that is corrected as a whole; of a longer one the paragraphs around the cursor. */
const LONGEST_WHOLE = 20_000

const begun = signal<BegunCorrection | undefined>(undefined)
const looked = signal<ReviewedCorrection | undefined>(undefined)
const looking = signal<AbortController | undefined>(undefined)

export const begunCorrection: ReadonlySignal<BegunCorrection | undefined> = begun
/** What the correction does to marks and claims, once somebody asked; `undefined` while it is typed. */
export const correctionReview: ReadonlySignal<ReviewedCorrection | undefined> = looked
/** Whether it is being worked out what the correction does. */
export const isLooking: ReadonlySignal<boolean> = computed(() => looking.value !== undefined)
/** Whether the words that are typed differ from the text. */
export const isCorrected: ReadonlySignal<boolean> = computed(() => {
  const now = begun.value
  const text = now && findArticle(now.article)?.text
  return now !== undefined && text !== undefined && text.slice(now.start, now.end) !== now.words
})

/** Opens the text of an article, or of the shown one, to be corrected: all of a short one, otherwise the paragraphs around the cursor.
 * Words that were typed before the page was closed are there again while the text is the same. */
export async function askCorrection(articleId?: string): Promise<void> {
  const article = articleId === undefined ? currentArticle.peek() : findArticle(articleId)
  if (!article) return
  const kept = readCorrection(await readBegun('correction'))
  leaveReview()
  if (kept?.article === article.id && kept.sha256 === article.sha256 && kept.end <= article.text.length) begun.value = kept
  else {
    const at = cursor.peek()?.article === article.id ? chosenRange.peek() : undefined
    const { start, end } = stretchAround(article.text, at?.start ?? 0)
    begun.value = { article: article.id, sha256: article.sha256, start, end, words: article.text.slice(start, end) }
  }
}

/** Takes the words as they are typed. */
export function typeCorrection(words: string): void {
  const now = begun.peek()
  if (!now) return
  leaveReview()
  begun.value = { ...now, words }
  void keepBegun('correction', begun.peek())
}

/** Looks what the correction does. Issues where it cannot be done, as after the text has become another one; none and no review where it
 * changes nothing, or where it was given up or the article edited meanwhile. */
export async function reviewCorrection(): Promise<readonly Issue[]> {
  const now = begun.peek()
  const article = now && findArticle(now.article)
  if (!article) return []
  // Why: its offsets are those of the text that it was begun in.
  if (article.sha256 !== now.sha256) return [issue('edited-elsewhere', '')]
  const words = cleanWords(now.words)
  const next = article.text.slice(0, now.start) + words + article.text.slice(now.end)
  looking.peek()?.abort()
  if (next === article.text) return []
  const mine = new AbortController()
  looking.value = mine
  try {
    const corrected = await workOutCorrection(article, next, mine.signal)
    if (mine.signal.aborted || !corrected) return []
    if (!corrected.edit) return corrected.issues
    if (findArticle(article.id) !== article) return [issue('edited-elsewhere', '')]
    looked.value = { ...corrected, article, dropped: new Set() }
    return []
  } finally {
    if (looking.peek() === mine) looking.value = undefined
  }
}

/** Keeps doubtful records where they were put, or takes them from there. */
export function setDropped(touched: readonly Touched[], isDropped: boolean): void {
  const review = looked.peek()
  if (!review) return
  const dropped = new Set(review.dropped)
  for (const one of touched) {
    if (isDropped) dropped.add(keyOf(one))
    else dropped.delete(keyOf(one))
  }
  looked.value = { ...review, dropped }
}

export function keyOf({ what, id }: Touched): string {
  return `${what} ${id}`
}

/** Goes back to the words, from a review or while one is worked out. */
export function leaveReview(): void {
  looking.peek()?.abort()
  looking.value = undefined
  looked.value = undefined
}

/** Corrects the text, as one step. Marks that were taken away go with it: a mention is gone, and a claim is a draft without evidence. Where
 * the article was edited since it was looked at, this is refused, and what the correction does is looked at anew. */
export async function applyCorrection(): Promise<readonly Issue[]> {
  const review = looked.peek()
  const now = begun.peek()
  const article = now && findArticle(now.article)
  if (!review || !article) return []
  if (review.article !== article) return [issue('edited-elsewhere', ''), ...await reviewCorrection()]
  const dropped = review.doubtful.filter((one) => review.dropped.has(keyOf(one)))
  const edits = [review.edit, ...dropped.flatMap((one) => editsThatDrop(article, one))]
  const issues = perform({ type: 'all', edits }, 'text', article.title)
  if (issues.length > 0) return issues
  // Why: the words at the cursor may be others now.
  moveCursor(article.id, { start: now.start, end: now.start })
  dropCorrection()
  return []
}

/** Gives the correction up; with `isKept` it is there again when it is asked for. */
export function dropCorrection(isKept = false): void {
  begun.value = undefined
  leaveReview()
  if (!isKept) void keepBegun('correction', undefined)
}

function editsThatDrop(article: Article, { what, id }: Touched): Edit[] {
  switch (what) {
    case 'mention':
    case 'draft-mention':
      return [{ type: `remove-${what}`, article: article.id, id }]
    case 'draft-claim': {
      const draft = article.draftClaims?.find((one) => one.id === id)
      return draft ? [{ type: 'put-draft-claim', article: article.id, record: { ...draft, evidence: [] } }] : []
    }
    case 'claim': {
      const claim = article.claims.find((one) => one.id === id)
      return claim
        ? [{ type: 'remove-claim', article: article.id, id }, { type: 'put-draft-claim', article: article.id, record: { ...claim, evidence: [] } }]
        : []
    }
  }
}

/** Line ends and control characters as in any text; the white space at both ends belongs to what stands around. */
function cleanWords(words: string): string {
  const cleaned = cleanText(`.${words}.`).text
  return cleaned.slice(1, -1)
}

/** Whole paragraphs on both sides, until there are enough. */
function stretchAround(text: string, at: number): Range {
  if (text.length <= LONGEST_WHOLE) return { start: 0, end: text.length }
  const half = LONGEST_WHOLE / 4
  const start = text.lastIndexOf('\n', Math.max(0, at - half)) + 1
  const lineEnd = text.indexOf('\n', Math.min(text.length, at + half))
  const end = lineEnd < 0 ? text.length : lineEnd
  return {
    start: at - start > LONGEST_WHOLE ? borderAt(text, at - half) : start,
    end: end - at > LONGEST_WHOLE ? borderAt(text, at + half) : end,
  }
}

/** A text without line ends is cut, but not within a character. */
function borderAt(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}

function readCorrection(kept: unknown): BegunCorrection | undefined {
  if (!isRecord(kept)) return undefined
  const { article, sha256, start, end, words } = kept
  return typeof article === 'string' && typeof sha256 === 'string' && typeof words === 'string' && isOffset(start) && isOffset(end) && start <= end
    ? { article, sha256, start, end, words } : undefined
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
