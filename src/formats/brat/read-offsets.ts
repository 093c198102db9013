/** Offsets in a note of Triplomat → spans. */
import type { Offsets } from '../../core/offsets.ts'
import type { Span } from '../../core/schema.ts'
import { spanOf } from '../../core/spans.ts'

/** A list such as `10-62,70-75` of offsets in code points → spans; `undefined` where one is not in the text, or out
 * of order. */
export function readOffsets(list: string, text: string, { toUtf16 }: Offsets): Span[] | undefined {
  const spans: Span[] = []
  for (const part of list.split(',')) {
    const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(part) ?? []
    const [start, end] = [toUtf16(Number(from)), toUtf16(Number(to))]
    if (start === undefined || end === undefined || start >= end || start < (spans.at(-1)?.end ?? 0)) return undefined
    spans.push(spanOf(text, start, end))
  }
  return spans
}
