/** A few words of a text, by which a person knows the place. */
import type { Article, Text } from '../core/schema.ts'
import { sentenceAt, sentencesOf, splitsCharacter, type Range } from '../core/spans.ts'

/** A few words of the text, with what is marked in them. */
export interface SampleLine {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly marks: readonly (Range & { readonly label?: Text })[]
}

/** The sentence of the first span, and the spans that lie in it. */
export function sampleSentence({ text, language }: Article, spans: readonly Range[]): SampleLine {
  const at = spans[0]?.start ?? 0
  const line = lineAround(text, at)
  const sentence = sentenceAt(sentencesOf(text.slice(line.start, line.end), language), at - line.start)
  const start = line.start + (sentence?.start ?? 0)
  const end = Math.max(line.start + (sentence?.end ?? 0), Math.min(spans[0]?.end ?? 0, line.end))
  return { text: text.slice(start, end), language, marks: marksWithin({ start, end }, spans) }
}

/** The line of a position, at most a few hundred characters on either side of it. */
export function lineAround(text: string, at: number): Range {
  // Why cut first: a line may be as long as the text.
  const from = Math.max(0, at - REACH)
  const near = text.slice(from, at + REACH)
  const before = at === from ? 0 : near.lastIndexOf('\n', at - from - 1) + 1
  const after = near.indexOf('\n', at - from)
  const [start, end] = [from + before, from + (after < 0 ? near.length : after)]
  return { start: start + Number(splitsCharacter(text, start)), end: end + Number(splitsCharacter(text, end)) }
}

/** The marks that touch a stretch, counted from its beginning and cut at its ends. */
export function marksWithin<Mark extends Range>({ start, end }: Range, marks: readonly Mark[]): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
}

/** UTF-16 units of a sample line, on either side of its first mark. */
const REACH = 240
