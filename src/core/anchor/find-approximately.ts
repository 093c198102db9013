/** Finds a quote whose words changed a little. */
import search from 'approx-string-match'
import type { Range } from '../spans.ts'
import type { Budget } from './budget.ts'
import { isCutWord, isInsideWord } from './is-cut-word.ts'

/** A stretch that is like the quote; `likeness` is 1 less the edits in proportion to the length of the quote. */
export interface Likeness extends Range {
  readonly likeness: number
  /** Whether it begins or ends inside a word. */
  readonly isCut: boolean
}

/** The longest quote that is compared as a whole, in UTF-16 units; of a longer one, the beginning, the end and the set of words are. */
const LONGEST_COMPARED = 256
/** The least likeness that is taken. */
const LEAST_LIKENESS = 0.8

/** The best few places within `range` in rising order; none where the quote is too short to be told from others, or where the budget does not allow
 * to look. Edits are counted by Myers' algorithm. */
export function findApproximately(text: string, quote: string, range: Range, budget: Budget): Likeness[] {
  if (quote.length <= LONGEST_COMPARED) return findWhole(text, quote, range, budget)
  const part = LONGEST_COMPARED / 2
  return findWhole(text, quote.slice(0, part), range, budget).flatMap((head) => {
    const slack = Math.ceil(quote.length * (1 - LEAST_LIKENESS))
    const tailRange = clip({ start: head.start + quote.length - part - slack, end: head.start + quote.length + slack }, range)
    return bestOf(findWhole(text, quote.slice(-part), tailRange, budget)).flatMap((tail) => {
      if (tail.end <= head.end) return []
      const likeness = Math.min(head.likeness, tail.likeness, shareOfWords(text.slice(head.start, tail.end), quote))
      return likeness < LEAST_LIKENESS ? [] : [{ start: head.start, end: tail.end, likeness, isCut: false }]
    })
  })
}

function bestOf(found: readonly Likeness[]): Likeness[] {
  return [...found].sort((a, b) => b.likeness - a.likeness).slice(0, 1)
}

/** Short words are too much like others: from 8 units one edit is allowed for every 8, from 20 one for every 5. */
function mostEdits(length: number): number {
  return length < 20 ? Math.floor(length / 8) : Math.floor(length * (1 - LEAST_LIKENESS))
}

/** Why pieces: the search lists every end that is as good, which in a text of one repeated letter are all of them. */
const PIECE = 8192
const MOST_FOUND = 4

function findWhole(text: string, quote: string, range: Range, budget: Budget): Likeness[] {
  const edits = mostEdits(quote.length)
  if (edits === 0) return []
  const found: Likeness[] = []
  for (let start = range.start; start < range.end; start += PIECE) {
    const piece = { start, end: Math.min(range.end, start + PIECE + quote.length + edits) }
    const best = findBest(text, quote, piece, edits, budget)
    if (!best) continue
    // Why: the search tells only of the best, and what is nearly as good must be known too.
    const before = findBest(text, quote, { start: piece.start, end: best.start }, edits, budget)
    const after = findBest(text, quote, { start: best.end, end: piece.end }, edits, budget)
    found.push(...[before, best, after].filter((one) => one !== undefined))
  }
  const sorted = found.sort((a, b) => b.likeness - a.likeness || a.start - b.start)
  const apart: Likeness[] = []
  for (const one of sorted) {
    if (apart.length === MOST_FOUND) break
    if (apart.every((other) => one.end <= other.start || other.end <= one.start)) apart.push(one)
  }
  return apart.sort((a, b) => a.start - b.start)
}

function findBest(text: string, quote: string, range: Range, edits: number, budget: Budget): Likeness | undefined {
  const length = range.end - range.start
  const blocks = Math.ceil(quote.length / 32)
  if (length < quote.length - edits || !budget.spend(length * blocks)) return undefined
  const matches = search(text.slice(range.start, range.end), quote, edits)
  // Why: the search looked for the beginning of each.
  budget.spend(matches.length * (quote.length * blocks + 1000))
  let best: Likeness | undefined
  for (const match of matches) {
    const place = widenToWords(text, range.start + match.start, range.start + match.end, edits)
    const widened = place.end - place.start - (match.end - match.start)
    const likeness = 1 - (match.errors + widened) / quote.length
    const isAllowed = match.errors + widened <= edits && !isCutWord(text, place)
    const isBetter = !best || likeness > best.likeness
      || (likeness === best.likeness && surplus(place, quote) < surplus(best, quote))
    if (isAllowed && isBetter) best = { ...place, likeness, isCut: false }
  }
  return best
}

/** Takes in what is left of words that the search cut, up to `most` units on either side. */
function widenToWords(text: string, start: number, end: number, most: number): Range {
  let [from, to] = [start, end]
  while (start - from < most && isInsideWord(text, from)) from--
  while (to - end < most && isInsideWord(text, to)) to++
  return { start: from, end: to }
}

function surplus({ start, end }: Range, quote: string): number {
  return Math.abs(end - start - quote.length)
}

function clip({ start, end }: Range, within: Range): Range {
  return { start: Math.max(start, within.start), end: Math.min(end, within.end) }
}

/** How many words both have, as often as both have them, in proportion to all (Dice). */
function shareOfWords(one: string, other: string): number {
  const words = one.split(' ')
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const others = other.split(' ')
  let shared = 0
  for (const word of others) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / (words.length + others.length)
}
