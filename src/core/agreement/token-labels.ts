/** The words of a text, and which of them an annotator mentioned. */
import { splitsCharacter, type Range } from '../spans.ts'

/** In UTF-16 units. Why by windows: the segmenter takes longer for each word the longer its text is. */
const WINDOW = 10_000

/** The words of a text, in order: the segments that `Intl.Segmenter` (Unicode UAX #29) takes for words, by the rules that all languages
 * share, whatever the language of the article, so that two annotators who name it differently count alike. */
export function wordsOf(text: string): Range[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const words: Range[] = []
  for (let from = 0; from < text.length;) {
    const cut = from + WINDOW
    const window = text.slice(from, splitsCharacter(text, cut) ? cut - 1 : cut)
    const isLast = from + window.length === text.length
    let next = from + window.length
    let last: Range | undefined
    for (const { segment, index, isWordLike } of segmenter.segment(window)) {
      if (last) words.push(last)
      // Why: the end of the window may have cut the last segment short; unless it is all there is, it begins the next one.
      if (!isLast && index > 0) next = from + index
      last = isWordLike === true ? { start: from + index, end: from + index + segment.length } : undefined
    }
    if (last && last.start < next) words.push(last)
    from = next
  }
  return words
}

/** For each word 1 where a span reaches into it, else 0. Cost: n log n in the number of spans, linear in the words. */
export function labelWords(words: readonly Range[], spans: readonly Range[]): Uint8Array {
  const labels = new Uint8Array(words.length)
  const inOrder = [...spans].sort((one, other) => one.start - other.start)
  let next = 0
  let reach = 0
  words.forEach(({ start, end }, index) => {
    for (let span = inOrder[next]; span && span.start < end; span = inOrder[++next]) reach = Math.max(reach, span.end)
    labels[index] = reach > start ? 1 : 0
  })
  return labels
}
