/** A text put together anew from the quotes of claims, where a file carries no text. */
import type { Span } from '../../core/schema.ts'
import { spanOf, type Range } from '../../core/spans.ts'

export interface ComposedText {
  readonly text: string
  /** The spans of each claim, in the order in which its quotes were given. */
  readonly spans: readonly (readonly Span[])[]
}

/** One quote a line. A quote that several claims share stands there once, unless the order of the claims or of a
 * claim's own quotes wants it again: claims start in the order in which they were given, and a claim's spans never go
 * back. `ranks` are the claims' places in the list in which they will stand, which says who comes first of those that start
 * together; default is the order in which they were given. */
export function composeText(quotesOfClaims: readonly (readonly string[])[], ranks: readonly number[] = []): ComposedText {
  const lines: string[] = []
  const starts = new Map<string, number>()
  let length = 0
  let lastStart = 0
  const spans = quotesOfClaims.map((quotes, claim) => {
    let earliest = (ranks[claim] ?? 0) < (ranks[claim - 1] ?? 0) ? lastStart + 1 : lastStart
    return quotes.map((quote, index): Range => {
      const known = starts.get(quote)
      const isNew = known === undefined || known < earliest
      const start = isNew ? length : known
      const end = start + quote.length
      if (isNew) {
        starts.set(quote, start)
        lines.push(quote)
        length = end + 1
      }
      if (index === 0) lastStart = start
      earliest = end
      return { start, end }
    })
  })
  const text = lines.join('\n')
  // Why cut out again: a part of the text takes no memory of its own, and keeps no file in memory from which the quote
  // came.
  return { text, spans: spans.map((all) => all.map(({ start, end }) => spanOf(text, start, end))) }
}
