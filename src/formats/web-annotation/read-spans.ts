/** The targets of an annotation → spans of the text that the page holds. */
import { makeAnchorer, type Anchorer, type Anchoring } from '../../core/anchor.ts'
import { shorten } from '../../core/describe-value.ts'
import { issue, type Issue } from '../../core/issues.ts'
import { makeOffsets } from '../../core/offsets.ts'
import type { Span } from '../../core/schema.ts'
import { listOf } from '../loose-json.ts'
import { readRange } from './read-range.ts'

/** Reads the spans of one text, and collects what had to be moved. */
export interface SpanReader {
  /** `isLost` where the text does not hold one of the quotes: then the spans are those of the file. */
  read(target: unknown, path: string): { readonly spans: readonly unknown[]; readonly isLost: boolean }
  readonly issues: readonly Issue[]
}

/** `text` is any value: where it is none, spans stay as they are in the file, since the check of the shape refuses the
 * article. */
export function makeSpanReader(text: unknown): SpanReader {
  const issues: Issue[] = []
  const body = typeof text === 'string' ? text : ''
  const offsets = makeOffsets(body, 'code-points')
  let anchorer: Anchorer | undefined
  const read: SpanReader['read'] = (target, path) => {
    const found = listOf(target).map((one) => {
      const range = readRange(one)
      const start = range.start === undefined ? undefined : offsets.toUtf16(range.start)
      const end = range.end === undefined ? undefined : offsets.toUtf16(range.end)
      const given = { start: range.start ?? 0, end: range.end ?? 0, quote: range.quote ?? '' }
      if (start !== undefined && end !== undefined && body.slice(start, end) === range.quote) {
        return { given, anchoring: { outcome: 'exact', span: { start, end, quote: range.quote } } satisfies Anchoring }
      }
      anchorer ??= makeAnchorer(body)
      return { given, anchoring: anchorer.anchor({ ...range, start, end }) }
    })
    const placed = found.flatMap(({ anchoring }) => (anchoring.outcome === 'orphan' ? [] : [anchoring.span]))
    if (placed.length < found.length || !areInOrder(placed)) {
      for (const { given: { quote, start } } of found) {
        issues.push(issue('span-orphan', path, { quote: shorten(quote), start }))
      }
      return { spans: found.map(({ given }) => given), isLost: true }
    }
    for (const { given, anchoring } of found) {
      if (anchoring.outcome !== 'moved') continue
      const { start: to, quote } = anchoring.span
      const words = { quote: shorten(given.quote), found: shorten(quote) }
      issues.push(issue('span-moved', path, { ...words, from: given.start, to }))
    }
    return { spans: placed, isLost: false }
  }
  return { read, issues }
}

function areInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0))
}
