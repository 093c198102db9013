/** Where a key leads in a text: to another word, sentence or paragraph. */
import { sentenceAt, splitsCharacter, type Range } from '../../core/spans.ts'
import { nextWord, previousWord } from '../../core/words.ts'
import { indexAt, type Block } from './cut-blocks.ts'

export const STEPS = [
  'next-word', 'previous-word', 'next-character', 'previous-character', 'next-sentence', 'previous-sentence', 'sentence-start', 'sentence-end',
  'next-paragraph', 'previous-paragraph', 'text-start', 'text-end',
] as const
export type Step = (typeof STEPS)[number]

/** What a step is taken in. `sentences` and `blocks` are in order. */
export interface Ground {
  readonly text: string
  readonly language: string
  readonly sentences: readonly Range[]
  readonly blocks: readonly Block[]
}

/** The word to which a step leads from the word, or the place, `from`: of a sentence and of a paragraph the first word. `undefined` where
 * there is no further one. Reads the text around the place only. */
export function findStep({ text, language, sentences, blocks }: Ground, from: Range, step: Step): Range | undefined {
  const after = (offset: number): Range | undefined => nextWord(text, offset, language)
  const before = (offset: number): Range | undefined => previousWord(text, offset, language)
  const firstOf = (word: Range | undefined): Range | undefined =>
    word && (after(sentenceAt(sentences, word.start)?.start ?? word.start) ?? word)
  const here = sentenceAt(sentences, from.start)
  const isInside = here !== undefined && here.start <= from.start
  // Why: a place before the first word, where nothing is chosen yet, is not left behind by a step to the next sentence.
  const isBegun = isInside && (here.start < from.start || from.start < from.end)
  switch (step) {
    case 'next-word':
      return after(from.end)
    case 'previous-word':
      return before(from.start)
    case 'next-character':
      return characterAfter(text, from.end)
    case 'previous-character':
      return characterBefore(text, from.start)
    case 'sentence-start':
      return isInside ? after(here.start) : undefined
    case 'sentence-end':
      return isInside ? before(here.end) : undefined
    case 'next-sentence':
      return after(isBegun ? Math.max(here.end, from.end) : from.end)
    case 'previous-sentence':
      return firstOf(before(isInside ? here.start : from.start))
    case 'next-paragraph': {
      const next = findParagraph(blocks, indexAt(blocks, from.start) + 1, 1)
      return next && after(next.start)
    }
    case 'previous-paragraph': {
      // Why not of this block: from the middle of a paragraph the key leads to the one before, as a sentence's does.
      const own = findParagraph(blocks, indexAt(blocks, from.start), -1)
      const word = own && before(own.start)
      const other = word && findParagraph(blocks, indexAt(blocks, word.start), -1)
      return other && after(other.start)
    }
    case 'text-start':
      return after(0)
    case 'text-end':
      return before(text.length)
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** UTF-16 units that are read to find one character as a reader sees it. */
const REACH = 64

function characterAfter(text: string, from: number): Range | undefined {
  const first = graphemes.segment(text.slice(from, from + REACH)).containing(0)
  return first && { start: from, end: from + first.segment.length }
}

function characterBefore(text: string, to: number): Range | undefined {
  const reached = Math.max(0, to - REACH)
  const from = splitsCharacter(text, reached) ? reached - 1 : reached
  const last = graphemes.segment(text.slice(from, to)).containing(to - from - 1)
  return last && { start: from + last.index, end: to }
}

function findParagraph(blocks: readonly Block[], from: number, direction: 1 | -1): Block | undefined {
  for (let index = from; index >= 0 && index < blocks.length; index += direction) {
    if (blocks[index]?.isParagraph) return blocks[index]
  }
  return undefined
}
