/** Sentences of a text that changes. */
import type { Range } from '../spans.ts'
import { correctSentences, type SentenceBorders } from './correct-sentences.ts'
import { makeLineReader } from './sentences-of-line.ts'

/** Gives what `sentencesOf` gives for a text. */
export type SentenceReader = (text: string, borders?: SentenceBorders) => Range[]

/** Makes a reader that segments only the lines that were not in the text it read before. Keep one for each article and language, and
 * make a new one when the language changes; it holds on to the lines of the last text only. */
export function makeSentenceReader(language: string): SentenceReader {
  const readLine = makeLineReader(language)
  let known = new Map<string, readonly Range[]>()
  return (text, borders) => {
    const read = new Map<string, readonly Range[]>()
    const sentences: Range[] = []
    let lineStart = 0
    for (const line of text.split('\n')) {
      const found = read.get(line) ?? known.get(line) ?? readLine(line)
      read.set(line, found)
      for (const { start, end } of found) sentences.push({ start: lineStart + start, end: lineStart + end })
      lineStart += line.length + 1
    }
    known = read
    return borders ? correctSentences(text, sentences, borders) : sentences
  }
}
