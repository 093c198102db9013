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
  return linesOf(article.text).map((line) => {
    const inside = [...mentions, ...evidence].filter(({ start, end }) => start < line.end && end > line.start)
    const moved = inside.map((mark) => ({ ...mark, start: mark.start - line.start, end: mark.end - line.start }))
    const segments = segmentsOf(line.end - line.start, moved).map((segment) => ({
      ...segment,
      start: segment.start + line.start,
      end: segment.end + line.start,
    }))
    return { ...line, segments }
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
