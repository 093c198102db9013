/** Finds every place where a quote stands letter by letter. */
import type { Range } from '../spans.ts'
import type { Budget } from './budget.ts'
import type { Likeness } from './find-approximately.ts'
import { isCutWord } from './is-cut-word.ts'

/** The most occurrences of one quote that are listed. */
const MOST_OCCURRENCES = 10_000

/** Finds `quote` in the whole text; where the budget does not allow it, in what `windowAt` gives around `near`. In rising order. */
export type Finder = (quote: string, near: number | undefined, windowAt: (near: number) => Range) => readonly Likeness[]

/** Remembers what it found: a text names the same few parties again and again. */
export function makeFinder(text: string, budget: Budget): Finder {
  const known = new Map<string, readonly Likeness[]>()
  return (quote, near, windowAt) => {
    const before = known.get(quote)
    if (before) return before
    if (budget.spend(text.length)) {
      const found = listOccurrences(text, quote, { start: 0, end: text.length })
      known.set(quote, found)
      return found
    }
    return near === undefined ? [] : listOccurrences(text, quote, windowAt(near))
  }
}

function listOccurrences(text: string, quote: string, range: Range): Likeness[] {
  const found: Likeness[] = []
  // Why not `indexOf` in all of the text: a window must cost no more than its size.
  const part = range.end - range.start < text.length ? text.slice(range.start, range.end) : text
  for (let at = part.indexOf(quote); at >= 0 && found.length < MOST_OCCURRENCES; at = part.indexOf(quote, at + quote.length)) {
    const place = { start: range.start + at, end: range.start + at + quote.length }
    found.push({ ...place, likeness: 1, isCut: isCutWord(text, place) })
  }
  return found
}
