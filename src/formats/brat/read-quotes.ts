/** The ranges of a mark, each with the words that its line says stand there. */
import { makeOffsets } from '../../core/offsets.ts'
import type { TextRange } from '../annotated-text.ts'
import { joinAtBreaks, withoutBreaks } from './line-breaks.ts'
import type { Fragment, StandoffMark } from './parse-standoff.ts'

/** Makes the tables of a text once, for all its marks. */
export function makeQuoteReader(text: string): (mark: StandoffMark) => readonly TextRange[] {
  const { toUtf16, fromUtf16 } = makeOffsets(text, 'code-points')
  return ({ fragments, text: words }) => {
    const quotes = splitQuotes(fragments, words)
    if (!quotes && words === '') return fragments
    if (!quotes) return [{ start: first(fragments).start, end: last(fragments).end, quote: words }]
    const placed = fragments.map(({ start, end }, index) => ({
      start: toUtf16(start) ?? -1, end: toUtf16(end) ?? -1, quote: quotes[index] ?? '',
    }))
    const agree = placed.every(({ start, end, quote }) =>
      start >= 0 && start <= end && withoutBreaks(text.slice(start, end)) === withoutBreaks(quote))
    if (!agree) return fragments.map((fragment, index) => ({ ...fragment, quote: quotes[index] ?? '' }))
    // Why the text's own words: a line holds a space for each line break of the text.
    return joinAtBreaks(text, placed).map(({ start, end }) => ({
      start: fromUtf16(start) ?? start, end: fromUtf16(end) ?? end, quote: text.slice(start, end),
    }))
  }
}

/** Cuts the words of a line at the fragments: with a space between them, or without as brat before 1.3 wrote;
 * counted in code points, else in UTF-16 units or bytes. `undefined` where no count agrees, and where there are no
 * words. */
function splitQuotes(fragments: readonly Fragment[], words: string): string[] | undefined {
  if (words === '') return undefined
  const lengths = fragments.map(({ start, end }) => end - start)
  if (lengths.some((length) => length < 0)) return undefined
  const total = lengths.reduce((sum, length) => sum + length, 0)
  for (const unit of ['code-points', 'utf-16', 'utf-8'] as const) {
    const { toUtf16, fromUtf16 } = makeOffsets(words, unit)
    const length = fromUtf16(words.length) ?? 0
    for (const gap of [1, 0]) {
      const wanted = total + gap * (fragments.length - 1)
      const end = toUtf16(wanted)
      // Why: more may stand after the words, behind white space.
      if (end === undefined || (length > wanted && !/\s/.test(words[end] ?? ''))) continue
      return cut(words, lengths, gap, toUtf16)
    }
  }
  return undefined
}

function cut(
  words: string,
  lengths: readonly number[],
  gap: number,
  toUtf16: (offset: number) => number | undefined,
): string[] {
  let at = 0
  return lengths.map((length) => {
    const quote = words.slice(toUtf16(at) ?? 0, toUtf16(at + length) ?? 0)
    at += length + gap
    return quote
  })
}

function first(fragments: readonly Fragment[]): Fragment {
  return fragments[0] ?? { start: 0, end: 0 }
}

function last(fragments: readonly Fragment[]): Fragment {
  return fragments.at(-1) ?? first(fragments)
}
