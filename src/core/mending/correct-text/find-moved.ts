/** Looks for the words of a lost span among the new words of a text. */
import { makeAnchorer, type Anchorer } from '../../anchor.ts'
import { makeBudget } from '../../anchor/budget.ts'
import type { Span } from '../../schema.ts'
import { spanOf, splitsCharacter, type Range } from '../../spans.ts'
import type { PlacedChanges } from './place-changes.ts'
import { likenessAround } from './likeness-around.ts'

/** A place for the words, and how much words and context are alike, up to 1. */
export interface FoundWords {
  readonly span: Span
  readonly likeness: number
}

/** What stood in the old text and still stands is never found: it was something else before. `near` is an offset of the new text.
 * Words that are not there letter by letter are only guessed at 200 times for one correction: in a text that repeats itself each
 * guess is slow. The other caps are those of `makeAnchorer`. */
export function makeMovedFinder(
  before: string,
  after: string,
  { changes }: PlacedChanges,
): (span: Span, near: number | undefined) => FoundWords | undefined {
  const most = changes.reduce((sum, { words }) => sum + words.length, 0)
  const stretches = stretchesOf(changes, after)
  const textStarts = stretches.map(({ start }) => start)
  const starts = excerptStarts(stretches)
  const newWords = changes.filter(({ words }) => words !== '')
  const places = newWords.map(({ at }) => at)
  // Why lazily: most corrections lose nothing.
  let ready: { readonly excerpts: string; readonly anchorer: Anchorer } | undefined
  const [reading, guessing] = [makeBudget(MOST_READ), makeBudget(MOST_GUESSES)]
  const isWorthIt = (excerpts: string, quote: string, near: number | undefined): boolean => {
    const isHere = reading.spend(excerpts.length)
      ? excerpts.includes(quote)
      : near !== undefined && excerpts.slice(Math.max(0, near - WINDOW), near + WINDOW + quote.length).includes(quote)
    return isHere || guessing.spend(1)
  }
  return (span, near) => {
    if (most < span.quote.length * LEAST_ROOM) return undefined
    if (!ready) {
      const excerpts = stretches.map(({ start, end }) => after.slice(start, end)).join('\n')
      ready = { excerpts, anchorer: makeAnchorer(excerpts) }
    }
    const start = near === undefined ? undefined : carry(near, textStarts, starts, stretches)
    if (!isWorthIt(ready.excerpts, span.quote, start)) return undefined
    const prefix = before.slice(Math.max(0, span.start - CONTEXT), span.start)
    const found = ready.anchorer.anchor({ quote: span.quote, start, prefix, suffix: before.slice(span.end, span.end + CONTEXT) })
    if (found.outcome === 'orphan') return undefined
    const from = carry(found.span.start, starts, textStarts, stretches)
    const to = from + found.span.end - found.span.start
    // Why: an excerpt holds old words around the new ones, and a match may reach from one stretch into the next.
    const last = newWords[lastAtMost(places, to - 1)]
    if (!last || from >= last.at + last.words.length || after.slice(from, to) !== found.span.quote) return undefined
    const likeness = found.outcome === 'moved' ? found.score : likenessAround(before, span, after, { start: from, end: to })
    return { span: spanOf(after, from, to), likeness }
  }
}

/** The least length of new words for each unit of a quote that may be among them. */
const LEAST_ROOM = 0.8
/** In UTF-16 units, and how far from its place a quote is looked for beyond them. */
const [MOST_READ, WINDOW] = [5e7, 8192]
const MOST_GUESSES = 200
/** In UTF-16 units; of it the anchorer compares what it needs. */
const CONTEXT = 64

/** The new words with what stands around them, in order, those that meet as one. */
function stretchesOf(changes: PlacedChanges['changes'], after: string): Range[] {
  const stretches: { start: number; end: number }[] = []
  for (const { at, words } of changes) {
    if (words === '') continue
    const [from, to] = [Math.max(0, at - CONTEXT), Math.min(after.length, at + words.length + CONTEXT)]
    const [start, end] = [splitsCharacter(after, from) ? from - 1 : from, splitsCharacter(after, to) ? to + 1 : to]
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}

/** Where each stretch begins when they stand one after the other, a line break between. */
function excerptStarts(stretches: readonly Range[]): number[] {
  let next = 0
  return stretches.map(({ start, end }) => {
    const own = next
    next += end - start + 1
    return own
  })
}

/** An offset from one count to the other; one that lies between stretches is brought to the end of the stretch before it. */
function carry(offset: number, from: readonly number[], to: readonly number[], stretches: readonly Range[]): number {
  const index = Math.max(0, lastAtMost(from, offset))
  const length = (stretches[index]?.end ?? 0) - (stretches[index]?.start ?? 0)
  return (to[index] ?? 0) + Math.min(length, Math.max(0, offset - (from[index] ?? 0)))
}

function lastAtMost(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
