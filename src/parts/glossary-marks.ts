/** Marks words of the glossary in a text on the page without a change to its elements: offsets, selection and search stay as they are. */
import { findTerms, type TermUse } from '../core/find-terms.ts'
import type { Term } from '../core/glossary-schema.ts'

/** As the styles call it: `::highlight(glossary)`. */
const NAME = 'glossary'

/** A use of a term as it stands on the page. */
export interface MarkedUse {
  readonly term: Term
  readonly word: string
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly range: globalThis.Range
}

/** Whether this browser can mark text in that way. */
export const canMark = typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function'

/** The first use of each term in each of the paragraphs (elements with a `lang`), in the order of the page. */
export function findUses(paragraphs: Iterable<HTMLElement>, terms: readonly Term[]): MarkedUse[] {
  return [...paragraphs].flatMap((paragraph) => {
    const text = paragraph.textContent
    const seen = new Set<string>()
    const first = findTerms(text, paragraph.lang, terms).filter(({ term }) => !seen.has(term.id) && seen.add(term.id))
    return first.length === 0 ? [] : rangesOf(paragraph, first).map((range, index) => {
      const { start, end, term } = first[index] as TermUse
      return { term, word: text.slice(start, end), language: paragraph.lang, range }
    })
  })
}

/** Shows the marks in place of those that were there; none where there are no uses. */
export function showMarks(uses: readonly MarkedUse[]): void {
  if (!canMark) return
  if (uses.length === 0) CSS.highlights.delete(NAME)
  else CSS.highlights.set(NAME, new Highlight(...uses.map(({ range }) => range)))
}

/** The use on which a point of the window lies, px. */
export function markAt(uses: readonly MarkedUse[], x: number, y: number): MarkedUse | undefined {
  return uses.find(({ range }) => [...range.getClientRects()].some((box) =>
    x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
}

function rangesOf(paragraph: HTMLElement, uses: readonly TermUse[]): globalThis.Range[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const pieces: { readonly node: Text; readonly start: number }[] = []
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    pieces.push({ node, start: length })
    length += node.length
  }
  return uses.map(({ start, end }) => {
    const range = document.createRange()
    const first = pieces.findLast((piece) => piece.start <= start)
    const last = pieces.findLast((piece) => piece.start < end)
    if (first) range.setStart(first.node, start - first.start)
    if (last) range.setEnd(last.node, end - last.start)
    return range
  })
}
