/** The sentences of one line. */
import type { Range } from '../spans.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { splitsCharacter } from './splits-character.ts'

/** Makes a function that finds the sentences of a line, in order, without the white space around them, each of at most 10,000 UTF-16
 * units. `language` is a BCP 47 tag. The borders are those of `Intl.Segmenter` (Unicode UAX #29) with these differences: none after
 * an abbreviation (in English and French), after an initial or "U.N." unless what follows clearly begins a sentence, after the number
 * of a list, before a small letter, inside an address; and closing quotes stay with what they close. */
export function makeLineReader(language: string): (line: string) => Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const goesOn = describeGoingOn(language)
  return (line) => {
    const sentences: Range[] = []
    let from = 0
    const endAt = (end: number): void => {
      const sentence = line.slice(from, end)
      const start = end - sentence.trimStart().length
      if (start < end) sentences.push({ start, end: from + sentence.trimEnd().length })
      from = end
    }
    for (const { start, segment } of segmentsIn(line, segmenter)) {
      const before = line.slice(Math.max(from, start - REACH), start)
      if (start + segment.length - from > LONGEST_SENTENCE || LINE_BREAK.test(before)) {
        endAt(start)
      } else {
        const closers = (before && CLOSERS.exec(segment)?.[0].length) || 0
        const after = segment.slice(closers, closers + REACH)
        if (after !== '' && !goesOn.test(`${closers > 0 ? '' : before}\n${after}`)) endAt(start + closers)
      }
    }
    endAt(line.length)
    return sentences
  }
}

/** In UTF-16 units. */
const LONGEST_SENTENCE = 10_000
/** How far an abbreviation or an address is looked for, in UTF-16 units. */
const REACH = 80
/** What ends a line besides `\n`, by UAX #29. */
const LINE_BREAK = /[\r\x85\u2028\u2029]$/
/** What French spacing parts from its sentence. Why not before a letter: »So« opens with the same sign. */
const CLOSERS = /^[»”›)\]]+[.!?…]*(?:\s+|$|(?=[,;:]))/

/** Matches where a sentence goes on over a border, which is written as a line break. */
function describeGoingOn(language: string): RegExp {
  const [open, beforeNumber, firstWords] = ABBREVIATIONS[language.split('-', 1)[0] ?? ''] ?? ['(?!)', '(?!)', '(?!)']
  const stop = '\\.\\s*\\n'
  const initial = `\\p{Lu}(?!${stop}(${firstWords})(?!\\p{L}))`
  const hour = `[ap]\\.m(?=${stop}(\\p{Lu}{2}|\\p{L}+day))`
  const shortened = `(^|[^\\p{L}\\d])(${open}|(${beforeNumber})(?=${stop}\\d)|${initial}|${hour})${stop}`
  return new RegExp(`\\n[\\p{Ll},;:–—]|^\\d+${stop}|(//|www\\.)\\S*\\n|${shortened}`, 'u')
}

/** Why by windows: the segmenter takes longer for each sentence the longer its text is. A sentence that the end of a window may have cut
 * short begins the next window. */
function* segmentsIn(line: string, segmenter: Intl.Segmenter): Generator<{ start: number; segment: string }> {
  for (let from = 0; from < line.length;) {
    const cut = from + LONGEST_SENTENCE
    const window = line.slice(from, splitsCharacter(line, cut) ? cut - 1 : cut)
    const segments = [...segmenter.segment(window)]
    const isLast = from + window.length === line.length
    const whole = isLast || segments.length === 1 ? segments : segments.slice(0, -1)
    for (const { segment } of whole) {
      yield { start: from, segment }
      from += segment.length
    }
  }
}
