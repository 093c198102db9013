/** Whether words of the text are those that a file quotes. */
import type { TextMark } from '../annotated-text.ts'

/** Whether the words of a mark's ranges are their quotes, or together its one quote: joined by a space, as brat does, or by nothing, as
 * brat did before 1.3. A line break may be a space in the quote. */
export function agreesWith(found: readonly string[], mark: TextMark): boolean {
  if (mark.quote !== undefined && mark.quote !== '') {
    return isQuoted(found.join(' '), mark.quote) || isQuoted(found.join(''), mark.quote)
  }
  return mark.ranges.every(({ quote = '' }, index) => quote === '' || isQuoted(found[index] ?? '', quote))
}

/** Whether a quote is the words letter by letter, but for line breaks that became spaces. */
function isQuoted(words: string, quote: string): boolean {
  if (words === quote) return true
  if (quote.length > words.length) return false
  return words.replace(/[\r\n]/g, ' ') === quote.replace(/[\r\n]/g, ' ')
    || words.replace(/\r\n|[\r\n]/g, ' ') === quote.replace(/\r\n|[\r\n]/g, ' ')
}
