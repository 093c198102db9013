/** The words of a text, and which of them an annotator mentioned. */
import { splitsCharacter, type Range } from '../spans.ts'

/** The words of a text, in order: the segments that `Intl.Segmenter` (Unicode UAX #29) takes for words, by the rules that all languages
 * share, whatever the language of the article, so that two annotators who name it differently count alike. */
export function wordsOf(text: string): Range[] {
  const words: Range[] = []
  // Why by stretches without spaces, which no word has, and the short ones once: the segmenter takes long, and longer for each
  // word the longer its text is; a text repeats itself.
  const known = new Map<string, readonly Range[]>()
  for (const { 0: stretch, index } of text.matchAll(/[^ \t\r\n]+/g)) {
    const isPlain = stretch.length <= LONGEST_KNOWN && PLAIN.test(stretch)
    const found = isPlain ? [{ start: 0, end: stretch.length }] : known.get(stretch) ?? wordsOfStretch(stretch)
    if (!isPlain && stretch.length <= LONGEST_KNOWN && known.size < MOST_KNOWN) known.set(stretch, found)
    for (const { start, end } of found) words.push({ start: index + start, end: index + end })
  }
  return words
}

/** What is one word without a doubt: letters of English and French, and no mark. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ÿ]+$/
const LONGEST_KNOWN = 100
const MOST_KNOWN = 50_000
/** In UTF-16 units. */
const WINDOW = 1_000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

function wordsOfStretch(text: string): Range[] {
  const words: Range[] = []
  for (let from = 0; from < text.length;) {
    const cut = from + WINDOW
    const window = text.slice(from, splitsCharacter(text, cut) ? cut - 1 : cut)
    const isLast = from + window.length === text.length
    const segments = [...segmenter.segment(window)]
    // Why: the end of the window may have cut the last segment short; unless it is all there is, it begins the next one.
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1)
    for (const { segment, index, isWordLike } of whole) {
      if (isWordLike === true) words.push({ start: from + index, end: from + index + segment.length })
    }
    from += whole.reduce((length, { segment }) => length + segment.length, 0)
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
