/** What is marked in an article, as segments: which mentions and which evidence lie on each stretch. */
import { segmentsOf, type Range, type Segment } from '../core/spans.ts'
import type { Article, Mention } from '../core/schema.ts'

/** A mark on the text: one span of a mention or of a claim's evidence. */
export interface Mark extends Range {
  readonly mention?: Mention
  readonly claim?: string
}

/** A paragraph of the article (a line of its text) and the segments that it is made of. */
export interface Paragraph extends Range {
  readonly segments: readonly Segment<Mark>[]
}

/** The paragraphs of an article, blank lines left out. In each segment longer mentions come before those inside them. */
export function paragraphsOf(article: Article): Paragraph[] {
  const mentions: Mark[] = article.mentions.flatMap((mention) =>
    mention.spans.map(({ start, end }) => ({ start, end, mention })))
  mentions.sort((a, b) => b.end - b.start - (a.end - a.start))
  const evidence: Mark[] = article.claims.flatMap(({ id, evidence: spans }) =>
    spans.map(({ start, end }) => ({ start, end, claim: id })))
  const lines = linesOf(article.text)
  // Why lines among the marks: no segment then reaches over the end of a line, and one sweep does for the whole text.
  const segments = segmentsOf<Mark>(article.text.length, [...lines, ...mentions, ...evidence])
  return sortInto(lines, segments, ({ start }) => start).map((inside, index) => ({
    ...(lines[index] as Range),
    segments: inside.map(({ marks, ...range }) => ({ ...range, marks: marks.filter(({ mention, claim }) => mention ?? claim) })),
  }))
}

/** For each range the items that begin in it; ranges and items in order, items between two ranges left out. */
export function sortInto<Item>(ranges: readonly Range[], items: readonly Item[], startOf: (item: Item) => number): Item[][] {
  let next = 0
  return ranges.map(({ start, end }) => {
    const inside: Item[] = []
    for (let item = items[next]; item !== undefined && startOf(item) < end; item = items[++next]) {
      if (startOf(item) >= start) inside.push(item)
    }
    return inside
  })
}

function linesOf(text: string): Range[] {
  const lines: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}
