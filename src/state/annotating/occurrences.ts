/** Where else the words of a mention stand, to be marked in one go: a list from which a person takes out what is meant otherwise. */
import { batch, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Edit } from '../../core/edit.ts'
import type { Article } from '../../core/schema.ts'
import { spanOf, splitsCharacter, type Range } from '../../core/spans.ts'
import { blockAt } from '../../core/words/blocks-of-text.ts'
import { piecesOfBlock } from '../../core/words/pieces-of-block.ts'
import { perform } from '../history.ts'
import { dossierIndex, opening } from '../project.ts'
import { openDesk } from './desk.ts'
import { findMention } from './find-records.ts'
import { makeRecordId } from './make-record-id.ts'

/** One other place. `before` and `after` are some words of the same line around it. */
export interface Occurrence {
  readonly article: string
  readonly range: Range
  readonly before: string
  readonly after: string
  readonly isTicked: boolean
}

/** What was asked for. */
export interface Occurrences {
  readonly mention: string
  /** The words that were looked for. */
  readonly words: string
  readonly isInAllArticles: boolean
  readonly list: readonly Occurrence[]
  /** How many more there are than the list holds. */
  readonly further: number
}

const asked = signal<Occurrences | undefined>(undefined)

/** What was asked for; `undefined` where nothing is. */
export const occurrences: ReadonlySignal<Occurrences | undefined> = asked

// Why: places in one dossier say nothing about another.
effect(() => {
  if (opening.value >= 0) dropOccurrences()
})

/** The longest list: a person looks through it. */
const MOST_LISTED = 500
/** Further ones are not looked for; of a mention on the desk only so many are counted. */
const MOST_FOUND = 10_000
const MOST_COUNTED = 1000
/** UTF-16 units. */
const CONTEXT = 40

/** Looks for the words of a mention of one stretch: whole words, letters as large or small as they are, and not marked already. The mention
 * is put on the desk with the list. How many there are; `undefined` where the mention is not there or has several stretches. */
export function askOccurrences(mention: string, isInAllArticles = false): number | undefined {
  const found = findMention(mention)
  const [span, second] = found?.mention.spans ?? []
  if (!found || !span || second) return undefined
  const articles = isInAllArticles ? dossierIndex.value.dossier.articles : [found.article]
  const list: Occurrence[] = []
  let count = 0
  for (const article of articles) {
    for (const range of placesOf(article, span.quote, MOST_FOUND)) {
      count += 1
      if (list.length < MOST_LISTED) list.push({ article: article.id, range, ...contextOf(article.text, range), isTicked: true })
    }
  }
  batch(() => {
    asked.value = { mention, words: span.quote, isInAllArticles, list, further: count - list.length }
    openDesk({ type: 'mention', id: mention })
  })
  return count
}

/** How many places `askOccurrences` would find in the mention's own article; counted up to 1,000. */
export function countOccurrences(mention: string): number {
  const found = findMention(mention)
  const [span, second] = found?.mention.spans ?? []
  return found && span && !second ? placesOf(found.article, span.quote, MOST_COUNTED).length : 0
}

export function toggleOccurrence(index: number): void {
  const before = asked.peek()
  if (!before) return
  asked.value = { ...before, list: before.list.map((one, at) => (at === index ? { ...one, isTicked: !one.isTicked } : one)) }
}

/** Ticks all, or none. */
export function tickAllOccurrences(isTicked: boolean): void {
  const before = asked.peek()
  if (before) asked.value = { ...before, list: before.list.map((one) => ({ ...one, isTicked })) }
}

/** Marks the ticked places as the mention is marked, with its entity and its form, in one step, and closes the list. How many. */
export function markTicked(): number {
  const now = asked.peek()
  const found = now && findMention(now.mention)
  dropOccurrences()
  if (!found) return 0
  const { note: _, ...alike } = found.mention
  const edits = now.list.filter(({ isTicked }) => isTicked).flatMap(({ article: id, range }): Edit[] => {
    const text = dossierIndex.value.dossier.articles.find((one) => one.id === id)?.text
    if (text?.slice(range.start, range.end) !== now.words) return []
    const fresh = { ...alike, id: makeRecordId('mention'), spans: [spanOf(text, range.start, range.end)] }
    return [found.isDraft
      ? { type: 'put-draft-mention', article: id, record: fresh }
      : { type: 'put-mention', article: id, record: { ...fresh, entity: found.mention.entity } }]
  })
  if (edits.length === 0) return 0
  return perform({ type: 'all', edits }, 'occurrences', now.words).length === 0 ? edits.length : 0
}

export function dropOccurrences(): void {
  asked.value = undefined
}

/** At most `most` places. */
function placesOf(article: Article, words: string, most: number): Range[] {
  const { text, language } = article
  // Why by stretch and not by entity: what stands there already is somebody's decision.
  const marked = new Set([...article.mentions, ...article.draftMentions ?? []]
    .flatMap(({ spans: [first, second] }) => (first && !second ? [`${first.start} ${first.end}`] : [])))
  const isBorder = makeBorderReader(text, language)
  const places: Range[] = []
  for (let start = text.indexOf(words); start >= 0 && places.length < most; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length
    if (!marked.has(`${start} ${end}`) && isBorder(start) && isBorder(end)) places.push({ start, end })
  }
  return places
}

/** Tells whether words may begin or end at an offset. Why not always by the segmenter: it takes a hundred times longer, and a book has a
 * word thousands of times. Ask in the order of the text: one block is kept. */
function makeBorderReader(text: string, language: string): (offset: number) => boolean {
  let block: Range = { start: 0, end: 0 }
  let inside: readonly Range[] = []
  return (offset) => {
    const beside = text.slice(Math.max(0, offset - 1), offset + 1)
    if (beside.length < 2 || PLAIN_BORDER.test(beside) || FULL_STOP.test(text.slice(Math.max(0, offset - 2), offset + 2))) return true
    if (INSIDE_WORD.test(beside)) return false
    if (offset < block.start || offset >= block.end) {
      block = blockAt(text, offset)
      inside = piecesOfBlock(text.slice(block.start, block.end), language).filter(({ kind }) => kind === 'word')
    }
    const at = offset - block.start
    return !inside.some(({ start, end }) => start < at && at < end)
  }
}

const PLAIN_BORDER = /^[\s,;:!?()«»“”"]|[\s,;:!?()«»“”"]$/
const INSIDE_WORD = /^[\p{Script=Latin}\p{N}]{2}$/u
/** A short word in small letters with a full stop is no abbreviation with one more letter. */
const FULL_STOP = /^\p{Ll}{2}\.(?:\s|$)/u

function contextOf(text: string, { start, end }: Range): { before: string; after: string } {
  const [from, to] = [Math.max(0, start - CONTEXT), end + CONTEXT]
  const before = text.slice(splitsCharacter(text, from) ? from + 1 : from, start)
  const after = text.slice(end, splitsCharacter(text, to) ? to - 1 : to)
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' }
}
