/** Spans of an article → the targets of an annotation. */
import { makeOffsets } from '../../core/offsets.ts'
import type { Article, Span } from '../../core/schema.ts'
import { iriOf } from './iris.ts'

/** How many characters stand before and after a quote, at most. */
export const CONTEXT_LENGTH = 32

/** A segment of a text with two selectors, either of which selects it. */
export interface Target {
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ]
}

/** Makes a function for the spans of one article: one target for one span, a list for several. Offsets are code
 * points. */
export function makeTargets({ id, text }: Pick<Article, 'id' | 'text'>): (spans: readonly Span[]) => Target | Target[] {
  const source = iriOf('article', id)
  const offsets = makeOffsets(text, 'code-points')
  const count = (offset: number): number => {
    const counted = offsets.fromUtf16(offset)
    if (counted === undefined) throw new Error(`${offset} is inside a character of ${id}: validate the dossier first`)
    return counted
  }
  const target = ({ start, end, quote }: Span): Target => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: quote, prefix: before(text, start), suffix: behind(text, end) },
      { type: 'TextPositionSelector', start: count(start), end: count(end) },
    ],
  })
  return (spans) => {
    const targets = spans.map(target)
    return targets.length === 1 && targets[0] ? targets[0] : targets
  }
}

/** Where a cluster may reach: so far around a cut is looked at. */
const REACH = 64
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function before(text: string, start: number): string {
  const cut = Math.max(0, start - CONTEXT_LENGTH)
  const border = cut === 0 ? 0 : clusterAround(text, cut).end
  return text.slice(Math.min(border, start), start)
}

function behind(text: string, end: number): string {
  const cut = Math.min(text.length, end + CONTEXT_LENGTH)
  const border = cut === text.length ? cut : clusterAround(text, cut).start
  return text.slice(end, Math.max(border, end))
}

/** The grapheme cluster that an offset would cut; start and end are the offset itself where it cuts none. */
function clusterAround(text: string, offset: number): { start: number; end: number } {
  // Why: below U+0300 nothing joins with its neighbour but `\r\n`, and asking the segmenter costs far more.
  if (isLone(text, offset - 1) && isLone(text, offset)) return { start: offset, end: offset }
  const from = Math.max(0, offset - REACH)
  const cluster = SEGMENTER.segment(text.slice(from, offset + REACH)).containing(offset - from)
  if (!cluster || cluster.index === offset - from) return { start: offset, end: offset }
  return { start: from + cluster.index, end: from + cluster.index + cluster.segment.length }
}

function isLone(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x300 && code !== 0x0a && code !== 0x0d
}
