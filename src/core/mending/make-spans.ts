/** Ranges that a person chose → spans of a text. */
import { issue, type Issue } from '../issues.ts'
import type { Span } from '../schema.ts'
import { spanOf, splitsCharacter, type Range } from '../spans.ts'

/** In the order of the text, with their quotes. Issues where one is empty, lies outside the text, cuts a character or overlaps another; and
 * where there is none. */
export function makeSpans(text: string, ranges: readonly Range[]): { readonly spans: Span[]; readonly issues: readonly Issue[] } {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)
  const issues = sorted.flatMap(({ start, end }, index): Issue[] => {
    const path = `spans[${index}]`
    const isStretch = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
    if (!isStretch) return [issue('span-outside-text', path, { start, end, length: text.length })]
    if (splitsCharacter(text, start) || splitsCharacter(text, end)) return [issue('span-splits-character', path, { start, end })]
    const before = sorted[index - 1]
    return before && start < before.end
      ? [issue('spans-overlap', path, { start, end, otherStart: before.start, otherEnd: before.end })]
      : []
  })
  const none = ranges.length === 0 ? [issue('span-outside-text', 'spans', { start: 0, end: 0, length: text.length })] : []
  return { spans: sorted.map(({ start, end }) => spanOf(text, start, end)), issues: [...none, ...issues] }
}
