/** Where a person stands in a text: the words that are chosen, and the stretches that were picked before them. */
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Article } from '../../core/schema.ts'
import { splitsCharacter, type Range } from '../../core/spans.ts'
import { dossierIndex, opening } from '../project.ts'

/** The words between `anchor`, where choosing began, and `focus`, where it stands now, both included. UTF-16 units of the article's text;
 * the two are equal where one word is chosen. */
export interface Cursor {
  readonly article: string
  readonly anchor: Range
  readonly focus: Range
}

/** `text` is the one that the place counts in. */
const placed = signal<{ readonly cursor: Cursor; readonly text: string } | undefined>(undefined)
const picked = signal<readonly Range[]>([])
const currentText: ReadonlySignal<string | undefined> = computed(() => placed.value && textOf(placed.value.cursor.article))

/** Where the text has changed since, with an undo for example, the place is as far from the beginning as it was, and nothing is chosen;
 * `undefined` where the article is gone. */
export const cursor: ReadonlySignal<Cursor | undefined> = computed(() => {
  const [at, text] = [placed.value, currentText.value]
  if (!at || text === undefined) return undefined
  return at.text === text ? at.cursor : placeIn(text, at.cursor)
})
/** Stretches that a discontinuous mention will have beside what is chosen; in the order in which they were picked. */
export const pickedStretches: ReadonlySignal<readonly Range[]> = computed(() =>
  (placed.value?.text === currentText.value ? picked.value : NO_STRETCHES))
/** What is chosen, from end to end; `undefined` where nothing is. */
export const chosenRange: ReadonlySignal<Range | undefined> = computed(() => {
  const at = cursor.value
  return at && { start: Math.min(at.anchor.start, at.focus.start), end: Math.max(at.anchor.end, at.focus.end) }
})
/** All that is chosen and picked, in the order of the text, what overlaps joined. */
export const chosenStretches: ReadonlySignal<readonly Range[]> = computed(() => {
  const ranges = [...pickedStretches.value, ...(chosenRange.value ? [chosenRange.value] : [])]
  return joinOverlapping(ranges.filter(({ start, end }) => start < end))
})
/** The article that the cursor stands in, or the first one. */
export const currentArticle: ReadonlySignal<Article | undefined> = computed(() => {
  const { articles } = dossierIndex.value.dossier
  return articles.find(({ id }) => id === cursor.value?.article) ?? articles[0]
})

// Why: a place in one text says nothing about another.
effect(() => {
  if (opening.value >= 0) dropCursor()
})

/** Chooses words; with `isExtending` from where choosing began to there. */
export function moveCursor(article: string, to: Range, isExtending = false): void {
  const before = cursor.peek()
  const isSame = before?.article === article
  const text = textOf(article)
  batch(() => {
    if (!isSame || placed.peek()?.text !== text) picked.value = []
    placed.value = { text: text ?? '', cursor: { article, anchor: isExtending && isSame ? before.anchor : to, focus: to } }
  })
}

/** Keeps what is chosen as one stretch of a discontinuous mention; further words are chosen beside it. */
export function pickStretch(): void {
  const chosen = chosenRange.peek()
  if (chosen) picked.value = [...picked.peek(), chosen]
}

export function dropPicked(): void {
  picked.value = []
}

function dropCursor(): void {
  batch(() => {
    placed.value = undefined
    picked.value = []
  })
}

const NO_STRETCHES: readonly Range[] = []

function textOf(article: string): string | undefined {
  return dossierIndex.value.dossier.articles.find(({ id }) => id === article)?.text
}

function placeIn(text: string, { article, focus }: Cursor): Cursor {
  const start = Math.min(focus.start, text.length)
  const at = splitsCharacter(text, start) ? start - 1 : start
  return { article, anchor: { start: at, end: at }, focus: { start: at, end: at } }
}

function joinOverlapping(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}
