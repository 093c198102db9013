/** Marks of a file → stretches of its text. */
import { makeAnchorer, type Anchorer, type Anchoring } from '../../core/anchor.ts'
import { shorten } from '../../core/describe-value.ts'
import { issue, type Issue } from '../../core/issues.ts'
import { makeOffsets } from '../../core/offsets.ts'
import type { Span } from '../../core/schema.ts'
import type { AnnotatedText, TextMark, TextRange } from '../annotated-text.ts'
import { detectUnit, quotesOf, type DetectedUnit } from './detect-unit.ts'
import { joinOverlapping } from './join-overlapping.ts'

/** Where a mark came to stand: in the text; as an orphan, with the offsets of its file; or nowhere, since it has no words. */
export interface PlacedMark {
  readonly mark: TextMark
  readonly spans: readonly Span[]
  readonly isOrphan: boolean
}

export interface PlacedMarks {
  /** By the mark's id; of several with one id the first. */
  readonly placed: ReadonlyMap<string, PlacedMark>
  /** In the order of the file. */
  readonly all: readonly PlacedMark[]
  /** Finds a stretch that is no mark, such as evidence that the file gives; `id` is of the record that it belongs to. */
  readonly place: (id: string, range: TextRange) => readonly Span[] | undefined
}

/** Puts every mark on its words: where the file says so, under the counting that fits best; else where its quote and context are found. */
export function placeMarks(text: AnnotatedText, issues: Issue[]): PlacedMarks {
  const detected = detectUnit(text)
  const path = text.name
  if (detected.unit !== text.units[0]) {
    issues.push(issue('offsets-counted-in', path, { unit: detected.unit, count: detected.spans.size }))
  }
  if (detected.isUnproven) issues.push(issue('offsets-unproven', path, { unit: detected.unit }))
  const mender = makeMender(text, detected, issues)
  const all: PlacedMark[] = []
  const placed = new Map<string, PlacedMark>()
  let quoted = 0
  for (const mark of text.marks) {
    const found = detected.spans.get(mark) ?? mender(mark.id, rangesWithQuotes(mark, detected))
    const one = found === 'no-words' ? undefined
      : found === 'orphan' ? { mark, spans: spansOfFile(mark), isOrphan: true }
      : { mark, spans: joinOverlapping(text.text, found), isOrphan: false }
    quoted += one?.spans.reduce((sum, { quote }) => sum + quote.length, 0) ?? 0
    if (!one || quoted > MOST_QUOTED) {
      issues.push(issue('record-left-out', path, { what: 'mention', id: shorten(mark.id), reason: 'unreadable' }, mark.id))
      continue
    }
    all.push(one)
    if (!placed.has(mark.id)) placed.set(mark.id, one)
  }
  const place = (id: string, range: TextRange): readonly Span[] | undefined => {
    const found = mender(id, [range])
    return typeof found === 'string' ? undefined : found
  }
  return { placed, all, place }
}

/** Of all marks together, in UTF-16 units. Why: thousands of marks on the whole of a text would be copies of it without end. */
const MOST_QUOTED = 64 * 1024 * 1024

/** The ranges, each with its part of the quote where the file has one quote for all. */
function rangesWithQuotes(mark: TextMark, { unit }: DetectedUnit): readonly TextRange[] {
  const { quote, ranges } = mark
  if (quote === undefined || quote === '') return ranges
  const only = ranges[0]
  if (ranges.length < 2) return [{ ...only, quote }]
  const offsets = makeOffsets(quote, unit)
  const lengths = ranges.map(({ start, end }) => (start === undefined || end === undefined ? 0 : end - start))
  const sum = lengths.reduce((total, length) => total + length, 0)
  const whole = offsets.fromUtf16(quote.length) ?? 0
  const gap = whole === sum + ranges.length - 1 ? 1 : 0
  if (gap === 0 && whole !== sum) return [{ quote, ...(only?.start === undefined ? {} : { start: only.start }) }]
  let at = 0
  return ranges.map((range, index) => {
    const [from, to] = [at, at + (lengths[index] ?? 0)]
    at = to + gap
    return { ...range, quote: quote.slice(offsets.toUtf16(from) ?? 0, offsets.toUtf16(to) ?? 0) }
  })
}

type Mender = (id: string, ranges: readonly TextRange[]) => readonly Span[] | 'orphan' | 'no-words'

/** Finds what does not stand where the file says. */
function makeMender({ text, name }: AnnotatedText, { toUtf16 }: DetectedUnit, issues: Issue[]): Mender {
  let anchorer: Anchorer | undefined
  /** How far the last words that were found stand from their place: those after them are likely to stand as far. */
  let drift = 0

  const find = (range: TextRange): Anchoring => {
    anchorer ??= makeAnchorer(text)
    const { start, end, ...words } = range
    const at = { start: start === undefined ? undefined : toUtf16(start), end: end === undefined ? undefined : toUtf16(end) }
    const hasPlace = at.start !== undefined || at.end !== undefined
    const near = !hasPlace && start !== undefined ? { start: Math.max(0, start), end: undefined } : at
    const here = anchorer.anchor({ ...words, ...near })
    if (here.outcome === 'exact' || drift === 0 || near.start === undefined) return here
    const shifted = { start: Math.max(0, near.start + drift), end: near.end === undefined ? undefined : near.end + drift }
    const there = anchorer.anchor({ ...words, ...shifted })
    return there.outcome === 'exact' ? { ...there, outcome: 'moved', score: 1 } : there
  }
  return (id, ranges) => {
    const spans: Span[] = []
    let isOrphan = ranges.length === 0
    for (const range of ranges) {
      const { quote = '', start } = range
      const found = find(range)
      if (found.outcome === 'orphan') {
        isOrphan = true
        if (quote !== '') issues.push(issue('span-orphan', name, { quote: shorten(quote), start: start ?? '' }, id))
        continue
      }
      if (found.outcome === 'moved') {
        const from = start ?? ''
        issues.push(issue('span-moved', name, { quote: shorten(quote), found: shorten(found.span.quote), from, to: found.span.start }, id))
        if (start !== undefined) drift = found.span.start - (toUtf16(start) ?? start)
      }
      spans.push(found.span)
    }
    if (!isOrphan) return spans
    return ranges.some(({ quote = '' }) => quote.trim() !== '') ? 'orphan' : 'no-words'
  }
}

/** What the file says of a mark whose words are not there. */
function spansOfFile(mark: TextMark): Span[] {
  const known = mark.ranges.filter(({ quote = '' }) => quote !== '')
  const offset = (value: number | undefined): number => (Number.isSafeInteger(value) ? Math.max(0, value ?? 0) : 0)
  const spans = known.map(({ start, end, quote = '' }) => ({ start: offset(start), end: offset(end ?? start), quote }))
  if (spans.length > 0) return spans
  const [first, last] = [mark.ranges[0], mark.ranges.at(-1)]
  return [{ start: offset(first?.start), end: offset(last?.end ?? last?.start), quote: quotesOf(mark)[0] ?? '' }]
}
