/** Finds the words that an annotation quotes in a text. */
import { makeBudget } from './anchor/budget.ts'
import { chooseCandidate } from './anchor/choose-candidate.ts'
import { findApproximately } from './anchor/find-approximately.ts'
import { makeFinder } from './anchor/find-occurrences.ts'
import { normalise, normaliseText } from './anchor/normalise-text.ts'
import type { Span } from './schema.ts'
import { spanOf, splitsCharacter, type Range } from './spans.ts'

/** What is known of the place. Offsets are UTF-16 units, `end` excluded. Of the words before and after, the nearest 32 units count. */
export interface WantedSpan {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly quote?: string | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
}

/** `exact`: the words stand at the offsets; or, where none are given, in one place only or in one place only with these words around
 * them. `moved`: they, or words much like them, stand elsewhere, and a person should look; `score`, up to 1, says how much quote and
 * context agree. `orphan`: they are nowhere, or in several places that nothing tells apart. Words are the same where they differ in
 * typography only, see `normaliseText`. */
export type Anchoring =
  | { readonly outcome: 'exact'; readonly span: Span }
  | { readonly outcome: 'moved'; readonly span: Span; readonly score: number }
  | { readonly outcome: 'orphan' }

/** A text made ready for many spans. */
export interface Anchorer {
  anchor(wanted: WantedSpan): Anchoring
}

/** Anchors one span; for several of one text use `makeAnchorer`. */
export function anchor(text: string, wanted: WantedSpan): Anchoring {
  return makeAnchorer(text).anchor(wanted)
}

/**
 * The order is that of Hypothesis: the place, the quote letter by letter, the quote approximately. Unlike there, nothing under a
 * likeness of 0.8 is taken, nor a short quote under a score of 0.7, and nothing that is not clearly better than the next.
 *
 * Caps, for one text: exact searches over 5·10⁸ units, approximate ones of 10⁸ steps (one for each unit and each 32 units of quote),
 * 10⁵ comparisons of context. Beyond them, and approximately always where the text is long, only the 8,192 units before and after the
 * place are searched. One quote has at most 10,000 occurrences, and the contexts of 100 are compared.
 */
export function makeAnchorer(text: string): Anchorer {
  // Why lazily: most files are right, and need no copy.
  let search: ReturnType<typeof makeSearch> | undefined
  return {
    anchor(wanted) {
      const { quote = '' } = wanted
      const place = placeOf(wanted, text)
      if (quote === '') return place ? { outcome: 'exact', span: spanOf(text, place.start, place.end) } : ORPHAN
      if (place && isSame(text.slice(place.start, place.end), quote)) {
        return { outcome: 'exact', span: spanOf(text, place.start, place.end) }
      }
      search ??= makeSearch(text)
      return search(wanted, quote)
    },
  }
}

const ORPHAN: Anchoring = { outcome: 'orphan' }
/** How far from its place a quote is looked for where the whole text is too much. */
const WINDOW = 8192
const MOST_EXACT = 5e8
const MOST_APPROXIMATE = 1e8

/** The stretch that the offsets name, if it is one. The quote's length says where it ends where nothing else does. */
function placeOf({ start, end, quote = '' }: WantedSpan, text: string): Range | undefined {
  const from = start ?? (end === undefined ? undefined : end - quote.length)
  if (from === undefined) return undefined
  const to = end ?? from + quote.length
  const isStretch = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length
  return isStretch && !splitsCharacter(text, from) && !splitsCharacter(text, to) ? { start: from, end: to } : undefined
}

function isSame(found: string, quote: string): boolean {
  if (found === quote) return true
  // Why the lengths first: a wrong offset may hold the whole text.
  const isNear = found.length <= quote.length * 4 + 16 && quote.length <= found.length * 4 + 16
  const wanted = isNear ? normalise(quote) : ''
  return wanted !== '' && normalise(found) === wanted
}

function makeSearch(text: string): (wanted: WantedSpan, quote: string) => Anchoring {
  const normalised = normaliseText(text)
  const exact = makeFinder(normalised.text, makeBudget(MOST_EXACT))
  const steps = makeBudget(MOST_APPROXIMATE)
  const choose = chooseCandidate(normalised.text)
  const whole: Range = { start: 0, end: normalised.text.length }

  const windowAt = (near: number, length: number): Range => ({
    start: Math.max(0, near - WINDOW),
    end: Math.min(whole.end, near + WINDOW + length),
  })
  const findLike = (words: string, near: number | undefined) => {
    const cost = whole.end * Math.ceil(words.length / 32)
    if (cost <= steps.left / 20) return findApproximately(normalised.text, words, whole, steps)
    return near === undefined ? [] : findApproximately(normalised.text, words, windowAt(near, words.length), steps)
  }
  return (wanted, quote) => {
    const words = normalise(quote)
    if (words === '') return ORPHAN
    const start = wanted.start ?? (wanted.end === undefined ? undefined : wanted.end - quote.length)
    const near = start === undefined || !Number.isFinite(start) ? undefined : normalised.fromRaw(Math.max(0, start))
    const circumstances = {
      near,
      prefix: normaliseText(wanted.prefix?.slice(-LONGEST_CONTEXT_RAW) ?? '').text,
      suffix: normaliseText(wanted.suffix?.slice(0, LONGEST_CONTEXT_RAW) ?? '').text,
    }
    const found = exact(words, near, (at) => windowAt(at, words.length))
    const isNowhere = found.every((one) => one.isCut)
    const chosen = choose(found, circumstances) ?? (isNowhere ? choose(findLike(words, near), circumstances) : undefined)
    if (!chosen) return ORPHAN
    const { start: from, end: to } = normalised.toRaw(chosen)
    const span = wholeCharacters(text, from, to)
    const isExact = near === undefined && chosen.likeness === 1 && chosen.isCertain
    return isExact ? { outcome: 'exact', span } : { outcome: 'moved', span, score: chosen.score }
  }
}

/** Why more than is compared: white space and invisible characters go. */
const LONGEST_CONTEXT_RAW = 64

function wholeCharacters(text: string, start: number, end: number): Span {
  const from = splitsCharacter(text, start) ? start - 1 : start
  const to = splitsCharacter(text, end) ? end + 1 : end
  const [before, after] = [/^\s+/, /\s+$/].map((space) => space.exec(text.slice(from, to))?.[0].length ?? 0)
  return spanOf(text, from + (before ?? 0), to - (after ?? 0))
}
