/** Finds out how a file counts its offsets. */
import type { OffsetUnit } from '../../core/issues.ts'
import { makeOffsets } from '../../core/offsets.ts'
import { spanOf } from '../../core/spans.ts'
import type { Span } from '../../core/schema.ts'
import type { AnnotatedText, TextMark, TextRange } from '../annotated-text.ts'
import { agreesWith } from './agrees-with.ts'

/** A way to count: `toUtf16` gives the offset in the text as it is. */
export interface Counting {
  readonly unit: OffsetUnit
  readonly toUtf16: (offset: number) => number | undefined
}

/** The counting under which most quotes stand where the file says. */
export interface DetectedUnit extends Counting {
  /** Spans in the order of the file's ranges, by mark; without those that no counting puts on their words. */
  readonly spans: ReadonlyMap<TextMark, readonly Span[]>
  /** Whether marks without a quote would stand elsewhere under another counting that fits as well. */
  readonly isUnproven: boolean
}

/** Tries the units in order, over the text as it is and then with `\r\n` counted as one. The first that all quotes agree with is
 * taken, else the one that most do. Of several alike, the one that finds a place for most marks, then the one that puts most marks without
 * a quote on whole words. */
export function detectUnit({ text, units, marks }: AnnotatedText): DetectedUnit {
  const hasQuotes = marks.map((mark) => quotesOf(mark).length > 0)
  const isQuoted = (index: number): boolean => hasQuotes[index] ?? false
  const placed = marks.filter((mark) => mark.ranges.some(({ start }) => start !== undefined))
  let best: Attempt | undefined
  const equals: Attempt[] = []
  for (const counting of listCountings(text, units)) {
    const attempt = tryCounting(text, marks, isQuoted, counting)
    if (best && attempt.agreeing === best.agreeing) equals.push(attempt)
    if (!best || isBetter(attempt, best)) {
      if (!best || attempt.agreeing > best.agreeing) equals.splice(0, equals.length, attempt)
      best = attempt
    }
    // Why: a quote on every mark proves the unit, and the tables of the others cost time.
    if (attempt.agreeing === placed.length && hasQuotes.every(Boolean)) break
  }
  const chosen = best as Attempt
  const isUnproven = equals.some((other) => other !== chosen && marks.some((mark, index) =>
    !isQuoted(index) && placesOf(other.spans.get(mark)) !== placesOf(chosen.spans.get(mark))))
  return { unit: chosen.unit, toUtf16: chosen.toUtf16, spans: chosen.spans, isUnproven }
}

function isBetter(one: Attempt, other: Attempt): boolean {
  return (one.agreeing - other.agreeing || one.spans.size - other.spans.size || one.tidy - other.tidy) > 0
}

interface Attempt extends Counting {
  readonly spans: ReadonlyMap<TextMark, readonly Span[]>
  /** How many quoted marks stand on their quotes. */
  readonly agreeing: number
  /** How many marks without a quote stand on whole words. */
  readonly tidy: number
}

function* listCountings(text: string, units: readonly OffsetUnit[]): Generator<Counting> {
  for (const unit of units) yield { unit, toUtf16: makeOffsets(text, unit).toUtf16 }
  if (!text.includes('\r\n')) return
  const shorter = text.replaceAll('\r\n', '\n')
  const back = makeWayBack(text)
  for (const unit of units) {
    const { toUtf16 } = makeOffsets(shorter, unit)
    yield {
      unit,
      toUtf16: (offset) => {
        const found = toUtf16(offset)
        return found === undefined ? undefined : back(found)
      },
    }
  }
}

/** Offsets of the text with `\n` for `\r\n` → offsets of the text. */
function makeWayBack(text: string): (offset: number) => number {
  const breaks: number[] = []
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) breaks.push(at - breaks.length)
  return (offset) => {
    let [low, high] = [0, breaks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
}

function tryCounting(
  text: string,
  marks: readonly TextMark[],
  isQuoted: (index: number) => boolean,
  { unit, toUtf16 }: Counting,
): Attempt {
  const spans = new Map<TextMark, readonly Span[]>()
  let [agreeing, tidy] = [0, 0]
  marks.forEach((mark, index) => {
    const found = mark.ranges.flatMap((range) => toSpan(text, range, toUtf16))
    if (found.length < mark.ranges.length || found.length === 0) return
    if (isQuoted(index)) {
      if (!agreesWith(found.map(({ quote }) => quote), mark)) return
      agreeing++
    } else if (found.every(({ quote, end }) => quote.trim() === quote && !CUT.test(text.slice(end - 1, end + 1)))) tidy++
    spans.set(mark, found)
  })
  return { unit, toUtf16, spans, agreeing, tidy }
}

const CUT = /^[\p{L}\p{N}]{2}$/u

function toSpan(text: string, { start, end }: TextRange, toUtf16: Counting['toUtf16']): Span[] {
  if (start === undefined || end === undefined) return []
  const [from, to] = [toUtf16(start), toUtf16(end)]
  return from === undefined || to === undefined || from >= to ? [] : [spanOf(text, from, to)]
}

/** The quotes that a mark has, of its ranges or of all of them together. */
export function quotesOf(mark: TextMark): string[] {
  return [mark.quote, ...mark.ranges.map(({ quote }) => quote)].filter((quote) => quote !== undefined && quote !== '')
    .map(String)
}

/** Why the ends too: two countings that agree where a mark begins may part inside it. */
function placesOf(spans: readonly Span[] | undefined): string | undefined {
  return spans?.map(({ start, end }) => `${start} ${end}`).join(' ')
}
