/** Stretches as the schema wants them. */
import type { Span } from '../../core/schema.ts'
import { spanOf, type Range } from '../../core/spans.ts'

/** Spans of the text in its order; what overlaps is joined. */
export function joinOverlapping(text: string, ranges: readonly Range[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.map(({ start, end }) => spanOf(text, start, end))
}
