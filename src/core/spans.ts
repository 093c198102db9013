/** Stretches of text: offsets in UTF-16 units, sentences, and the segments that mentions and evidence cut a text into. */
import type { Span } from './schema.ts'
import { correctSentences, type SentenceBorders } from './sentences/correct-sentences.ts'
import { makeLineReader } from './sentences/sentences-of-line.ts'

export { splitsCharacter } from './sentences/splits-character.ts'
export type { SentenceBorders } from './sentences/correct-sentences.ts'

/** A half-open stretch `[start, end)` of a text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A stretch of text in which the same marks apply from end to end. */
export interface Segment<Mark> extends Range {
  /** In the order in which the marks were given. */
  readonly marks: readonly Mark[]
}

/** Cuts a text of `length` units at every border of a mark: the segments cover it once, in order, and none is empty.
 * Marks are clipped to the text; those that cover nothing are left out. Cost: n log n in the number of marks, plus the
 * size of the answer. */
export function segmentsOf<Mark extends Range>(length: number, marks: readonly Mark[]): Segment<Mark>[] {
  const clipped = marks
    .map((mark, order) => ({ mark, order, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter(({ start, end }) => start < end)
  const borders = [...new Set([0, length, ...clipped.flatMap(({ start, end }) => [start, end])])]
  borders.sort((a, b) => a - b)
  const opening = [...clipped].sort((a, b) => a.start - b.start || a.order - b.order)
  const segments: Segment<Mark>[] = []
  let open: typeof clipped = []
  let next = 0
  for (let index = 0; index + 1 < borders.length; index++) {
    const start = borders[index] as number
    const end = borders[index + 1] as number
    open = open.filter((one) => one.end > start)
    for (let one = opening[next]; one && one.start <= start; one = opening[++next]) open.push(one)
    open.sort((a, b) => a.order - b.order)
    segments.push({ start, end, marks: open.map(({ mark }) => mark) })
  }
  return segments
}

/** The sentences of a text, in order and without the white space around them. A line break ends a sentence, and so do 10,000 units.
 * `language` is a BCP 47 tag; see `makeLineReader` for where the borders are. `borders` are corrections by hand, which may join over
 * a line break. */
export function sentencesOf(text: string, language: string, borders?: SentenceBorders): Range[] {
  const readLine = makeLineReader(language)
  const sentences: Range[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    for (const { start, end } of readLine(line)) sentences.push({ start: lineStart + start, end: lineStart + end })
    lineStart += line.length + 1
  }
  return borders ? correctSentences(text, sentences, borders) : sentences
}

/** The sentence in which a position stands, or the next one after it; `undefined` past the last. */
export function sentenceAt(sentences: readonly Range[], position: number): Range | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (position < (sentences[middle] as Range).end) high = middle
    else low = middle + 1
  }
  return sentences[low]
}

/** Makes a span of `text` between two offsets, with its quote. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) }
}

/** The part of `length` units, from 0 to 1, that at least one range covers. An empty text is covered by 0. */
export function coverage(length: number, ranges: readonly Range[]): number {
  const covered = segmentsOf(length, ranges)
    .filter(({ marks }) => marks.length > 0)
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return length === 0 ? 0 : covered / length
}

/** Where a quote stands in a text nearest to `near`, or `undefined` where it does not occur. */
export function nearestOccurrence(text: string, quote: string, near: number): number | undefined {
  if (quote === '') return undefined
  const after = text.indexOf(quote, Math.max(0, near))
  const before = text.lastIndexOf(quote, Math.max(0, near))
  if (after < 0) return before < 0 ? undefined : before
  if (before < 0) return after
  return near - before <= after - near ? before : after
}
