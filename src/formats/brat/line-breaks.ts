/** What ends a line for brat, which reads with Python's `readlines`. */
import type { Range } from '../../core/spans.ts'

const BREAK = '\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029'
const BREAKS = new RegExp(`[${BREAK}]+`, 'g')
/** At most so many, so that a text of line breaks alone does not cost each mark its length. */
const ONLY_BREAKS = new RegExp(`^[${BREAK}]{1,64}$`)
/** What Python's `strip` takes away. */
const BLANK = /^[\s\x1c-\x1f\x85]*$/

/** The text with a space for every character that would end a line. */
export function withoutBreaks(text: string): string {
  return text.replace(BREAKS, (found) => ' '.repeat(found.length))
}

/** JSON that stays on one line for Python too, which breaks lines at characters that JSON leaves as they are. */
export function escapeBreaks(json: string): string {
  return json.replace(/[\x7f-\x9f\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Cuts ranges of a text at line breaks, since brat refuses covered words that are not those of the text, and a line
 * cannot hold a break. Of ranges without any word an empty one is left, at the start. */
export function cutAtBreaks(text: string, ranges: readonly Range[]): Range[] {
  const parts: Range[] = []
  for (const { start, end } of ranges) {
    let from = start
    for (const found of text.slice(start, end).matchAll(BREAKS)) {
      const at = start + found.index
      if (from < at) parts.push({ start: from, end: at })
      from = at + found[0].length
    }
    if (from < end) parts.push({ start: from, end })
  }
  const first = ranges[0]?.start ?? 0
  return parts.every(({ start, end }) => BLANK.test(text.slice(start, end))) ? [{ start: first, end: first }] : parts
}

/** Puts neighbours together between which only line breaks stand. */
export function joinAtBreaks(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last && last.end < range.start && ONLY_BREAKS.test(text.slice(last.end, Math.min(range.start, last.end + 65)))) {
      joined[joined.length - 1] = { start: last.start, end: range.end }
    } else joined.push(range)
  }
  return joined
}
