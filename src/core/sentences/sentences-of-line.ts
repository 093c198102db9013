/** The sentences of one line. */
import type { Range } from '../spans.ts'
import { abbreviationsOf } from './abbreviations.ts'
import { splitsCharacter } from './splits-character.ts'

/** Reads the sentences of a line, in order and without the white space around them, at most 10,000 UTF-16 units each.
 * The borders are those of `Intl.Segmenter` (Unicode UAX #29) with these differences: none after an abbreviation (English and
 * French lists), an initial or "U.N." unless what follows clearly begins a sentence, none before a small letter or inside an
 * address; one after "…" before a capital; and closing quotes and brackets stay with what they close. */
export function makeLineReader(language: string): (line: string) => Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const goesOn = makeJudge(language)
  return (line) => {
    const sentences: Range[] = []
    let from = 0
    const close = (end: number): void => {
      const sentence = line.slice(from, end)
      const start = from + sentence.length - sentence.trimStart().length
      if (start < end) sentences.push({ start, end: from + sentence.trimEnd().length })
      from = end
    }
    for (const { start, segment } of segmentsIn(line, segmenter)) {
      const isLong = start + segment.length - from > LONGEST_SENTENCE
      const before = line.slice(Math.max(from, start - REACH), start)
      if (isLong || /[\r\x85\u2028\u2029]$/.test(before)) {
        close(start)
        continue
      }
      if (start === from) continue
      const closers = CLOSERS.exec(segment)?.[0].length ?? 0
      const rest = closers > 0 ? segment.slice(closers) : segment
      if (rest !== '' && !(closers > 0 ? /^[\p{Ll},;:–—]/u.test(rest) : goesOn(before, rest))) close(start + closers)
    }
    close(line.length)
    return sentences.filter(({ start, end }) => start < end)
  }
}

/** In UTF-16 units. */
const LONGEST_SENTENCE = 10_000
/** How far an abbreviation or an address is looked for, in UTF-16 units. */
const REACH = 80
/** What French spacing parts from its sentence. Why not before a letter: „»So«“ opens with the same signs. */
const CLOSERS = /^[»”›)\]]+[.!?…]*(?:\s+|$)/

/** Says whether a sentence goes on over a border, by the end of what is before and by what follows. */
function makeJudge(language: string): (before: string, after: string) => boolean {
  const list = abbreviationsOf(language)
  const open = endingWith(list?.open)
  const beforeNumber = endingWith(list?.beforeNumber)
  const firstWord = list && new RegExp(`^(?:${list.firstWords})(?!\\p{L})`, 'u')
  return (before, after) => /^\p{Ll}/u.test(after)
    || open?.test(before)
    || (/^\d/.test(after) && beforeNumber?.test(before))
    || (INITIALS.test(before) && !firstWord?.test(after))
    || (/[ap]\.m\.\s*$/.test(before) && /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+day)(?!\p{L})/u.test(after))
    || /^\d+\.\s+$|(?:\/\/|www\.)\S*$/.test(before)
}

/** Capitals with full stops: "A. ", "J.-P. ", "U.N. ". */
const INITIALS = /(?:^|[^\p{L}\p{N}])\p{Lu}\.\s*$/u

function endingWith(words: string | undefined): RegExp | undefined {
  return words === undefined ? undefined : new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})\\.\\s*$`, 'u')
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
      for (const part of segment.split(AFTER_ELLIPSIS)) {
        yield { start: from, segment: part }
        from += part.length
      }
    }
  }
}

const AFTER_ELLIPSIS = /(?<=[\p{L}\p{N}] ?…[»”"’]?\s)(?=[«“"]?\p{Lu})/u
