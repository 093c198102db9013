/** A target of an annotation → where it says that it is. */
import { isRecord } from '../../core/describe-value.ts'
import { makeOffsets } from '../../core/offsets.ts'
import type { TextRange } from '../annotated-text.ts'
import { listOf, offsetOf, type Fields } from '../loose-json.ts'

/** What the selectors of one target say together: they are alternatives for one segment. Selectors that refine another
 * one are put into the place that they are in. XPath, CSS and SVG say nothing without their page, and an empty range
 * says that none could be read. Offsets are those of the file. */
export function readRange(target: unknown): TextRange {
  if (!isRecord(target)) return {}
  return together(listOf(target['selector']).map(readSelector))
}

function readSelector(value: unknown): TextRange {
  if (!isRecord(value)) return {}
  const outer = readOne(value)
  // Why: deep chains cannot come, the depth of the file is limited.
  const inner = listOf(value['refinedBy']).map(readSelector)
  return inner.length === 0 ? outer : together(inner.map((one) => refine(outer, one)))
}

/** Of two that say something of the same, the first counts. */
function together(ranges: readonly TextRange[]): TextRange {
  return ranges.reduce<TextRange>((known, range) => ({ ...range, ...known }), {})
}

/** Quotes of the specification, of Recogito and of Annotorious; positions, also those of RFC 5147 in a fragment. */
function readOne(selector: Fields): TextRange {
  const fragment = /^(?:#?)char=(\d{1,15}),(\d{1,15})(?:;|$)/.exec(textIn(selector, 'value') ?? '')
  const isPosition = selector['type'] === 'TextPositionSelector' || selector['type'] === undefined
  const start = fragment ? Number(fragment[1]) : isPosition ? offsetOf(selector['start']) : undefined
  const end = fragment ? Number(fragment[2]) : isPosition ? offsetOf(selector['end']) : undefined
  const quote = textIn(selector, 'exact') ?? textIn(selector, 'quote')
  const prefix = textIn(selector, 'prefix') ?? textIn(selector, 'quotePrefix')
  const suffix = textIn(selector, 'suffix') ?? textIn(selector, 'quoteSuffix')
  return {
    ...(start === undefined || end === undefined || start >= end ? {} : { start, end }),
    ...(quote === undefined ? {} : { quote }),
    ...(quote === undefined || prefix === undefined ? {} : { prefix }),
    ...(quote === undefined || suffix === undefined ? {} : { suffix }),
  }
}

function textIn(record: Fields, key: string): string | undefined {
  const value = record[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The inner range as one of the whole text: its offsets count from where the outer one begins, its quote stands
 * inside. */
function refine(outer: TextRange, inner: TextRange): TextRange {
  const start = outer.start !== undefined && inner.start !== undefined ? outer.start + inner.start : undefined
  const end = outer.start !== undefined && inner.end !== undefined ? outer.start + inner.end : undefined
  const words = quoteWithin(outer, inner)
  return { ...(start === undefined || end === undefined ? {} : { start, end }), ...words }
}

function quoteWithin({ quote: whole, prefix, suffix }: TextRange, inner: TextRange): TextRange {
  const { quote } = inner
  if (whole === undefined) {
    return { ...(quote === undefined ? {} : { quote }), ...contextOf(inner.prefix, inner.suffix) }
  }
  const at = quote === undefined ? placeIn(whole, inner) : placeOf(whole, quote)
  if (!at) return quote === undefined ? {} : { quote, ...contextOf(inner.prefix, inner.suffix) }
  return {
    quote: whole.slice(at.start, at.end),
    ...contextOf((prefix ?? '') + whole.slice(0, at.start), whole.slice(at.end) + (suffix ?? '')),
  }
}

function placeOf(whole: string, quote: string): { start: number; end: number } | undefined {
  const start = whole.indexOf(quote)
  return start < 0 ? undefined : { start, end: start + quote.length }
}

function placeIn(whole: string, { start, end }: TextRange): { start: number; end: number } | undefined {
  const offsets = makeOffsets(whole, 'code-points')
  const [from, until] = [offsets.toUtf16(start ?? -1), offsets.toUtf16(end ?? -1)]
  return from === undefined || until === undefined ? undefined : { start: from, end: until }
}

function contextOf(prefix: string | undefined, suffix: string | undefined): TextRange {
  return {
    ...(prefix === undefined || prefix === '' ? {} : { prefix }),
    ...(suffix === undefined || suffix === '' ? {} : { suffix }),
  }
}
