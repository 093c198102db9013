/** The spans of a record, moved to another text. */
import type { Span } from '../../schema.ts'
import { spanOf } from '../../spans.ts'
import { makeMovedFinder, type FoundWords } from './find-moved.ts'
import { followSpan, isApart } from './follow-span.ts'
import { likenessAround } from './likeness-around.ts'
import type { PlacedChanges } from './place-changes.ts'

/** `shifted`: no change is near. `moved`: the same words, and much the same around them. `doubtful`: words or surroundings changed, or
 * one of several spans is lost. `lost`: nothing is left. `likeness`, up to 1, is that of the words and, where they are the same, of
 * what is around. */
export interface MovedSpans {
  readonly outcome: 'shifted' | 'moved' | 'doubtful' | 'lost'
  readonly spans: Span[]
  readonly likeness: number
}

/** The spans given are those of `before`; the same list comes back where nothing moves. */
export function makeSpanMover(before: string, after: string, placed: PlacedChanges): (spans: Span[]) => MovedSpans {
  const find = makeMovedFinder(before, after, placed)
  const findMoved = (span: Span, near: number | undefined): FoundWords | undefined => {
    const found = find(span, near)
    return found && found.span.quote !== span.quote ? { ...found, likeness: Math.min(found.likeness, MOST_OF_CHANGED) } : found
  }
  const shift = (span: Span): Span => {
    const start = placed.moved(span.start)
    return start === span.start ? span : { ...span, start, end: start + span.end - span.start }
  }
  const move = (span: Span): FoundWords | undefined => {
    const followed = followSpan(before, after, span, placed)
    const now = followed && spanOf(after, followed.range.start, followed.range.end)
    if (!now) return findMoved(span, placed.moved(span.start))
    if (now.quote !== span.quote) {
      const likeness = followed.kept / Math.max(span.quote.length, now.quote.length)
      return likeness >= LEAST_KEPT ? { span: now, likeness: Math.min(likeness, MOST_OF_CHANGED) } : findMoved(span, now.start)
    }
    const isKnown = !followed.isBetween || span.quote.length >= LONG
    const likeness = isKnown ? 1 : likenessAround(before, span, after, now)
    // Why without a place: at this one are the same words, but others around them.
    return likeness >= LEAST_AROUND ? { span: now, likeness } : findMoved(span, undefined)
  }
  return (spans) => {
    if (spans.every((span) => isApart(span, placed))) {
      const isStill = spans.every((span) => placed.moved(span.start) === span.start)
      return { outcome: 'shifted', spans: isStill ? spans : spans.map(shift), likeness: 1 }
    }
    const found = spans.map((span) => (isApart(span, placed) ? { span: shift(span), likeness: 1 } : move(span)))
    const left = found.filter((one) => one !== undefined)
    if (left.length === 0) return { outcome: 'lost', spans: [], likeness: 0 }
    const length = spans.reduce((sum, { quote }) => sum + quote.length, 0)
    const likeness = found.reduce((sum, one, at) => sum + (one?.likeness ?? 0) * (spans[at] as Span).quote.length, 0) / length
    const joined = join(after, left.map(({ span }) => span))
    const isSame = joined.length === spans.length && joined.every(({ quote }, at) => quote === spans[at]?.quote)
    return { outcome: isSame && left.every((one) => one.likeness >= SURE) ? 'moved' : 'doubtful', spans: joined, likeness }
  }
}

/** How much of a span has to be left where its words change. */
const LEAST_KEPT = 0.5
/** As much as `anchor.ts` wants of a quote that is there letter by letter. */
const LEAST_AROUND = 0.7
/** From here on a person need not look. */
const SURE = 0.9
/** Why less: changed words are always to be looked at, however long the span is. */
const MOST_OF_CHANGED = 0.89
/** A quote so long that it is known without the words around it, as in `anchor.ts`. */
const LONG = 32

/** In order; spans that come to overlap are one. */
function join(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && span.start < last.end) joined[joined.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end))
    else joined.push(span)
  }
  return joined
}
