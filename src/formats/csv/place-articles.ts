/** Puts claims whose article was made of their quotes back into the articles that they come from. */
import { makeAnchorer, type Anchorer, type Anchoring, type WantedSpan } from '../../core/anchor.ts'
import { shorten } from '../../core/describe-value.ts'
import { issue } from '../../core/issues.ts'
import type { Article, Claim, Dossier, Span } from '../../core/schema.ts'
import { splitsCharacter } from '../../core/spans.ts'
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { textOf } from '../claim-table/read-cells.ts'
import { splitList, type EdgeRow } from '../claim-table.ts'
import { makeIds } from '../make-id.ts'
import type { BareArticle } from './read-article-rows.ts'

/** A dossier of rows, and for each of its articles the rows of its claims. */
export interface PlaceableClaims {
  readonly dossier: Dossier
  readonly rowsOf: readonly (readonly number[])[]
  readonly edges: readonly EdgeRow[]
}

/** In the order of the articles' own table, then those that it does not have. Quotes that the text has elsewhere are moved there, see
 * `makeAnchorer`; a claim of which some quote is not in the text becomes an orphan. Paths of issues are `edges[…]`. */
export function placeArticles(
  { dossier, rowsOf, edges }: PlaceableClaims,
  given: ReadonlyMap<string, BareArticle>,
  issues: IssueCollector,
): Dossier {
  // Why by the cell: an id that was no valid one is another now, and two rows may have the same.
  const made = new Map(dossier.articles.map((article, at) => [textOf(edges[rowsOf[at]?.[0] ?? -1]?.cells.article) ?? '', { article, at }]))
  const ids = makeIds()
  for (const { id } of dossier.articles) ids.make('article', id)
  const placed = [...given.values()].map((bare): Article => {
    const found = made.get(bare.id)
    if (!found) return { ...bare, id: ids.keep('article', bare.id), mentions: [], events: [], claims: [] }
    const rows = rowsOf[found.at]?.map((row) => ({ row, cells: edges[row]?.cells ?? {} })) ?? []
    return placeClaims(found.article, { ...bare, id: found.article.id }, rows, issues)
  })
  for (const one of ids.issues) issues.add(one)
  return { ...dossier, articles: [...placed, ...[...made].flatMap(([id, { article }]) => (given.has(id) ? [] : article))] }
}

interface ClaimCells {
  readonly row: number
  readonly cells: EdgeRow['cells']
}

function placeClaims(article: Article, bare: BareArticle, rows: readonly ClaimCells[], issues: IssueCollector): Article {
  const claims: Claim[] = []
  const orphans: Claim[] = []
  let anchorer: Anchorer | undefined
  const find = (wanted: WantedSpan): Anchoring => {
    const { start = 0, end = 0, quote = '' } = wanted
    // Why not by the anchorer: most files are right, and need none.
    const isThere = start < end && bare.text.slice(start, end) === quote && !splitsCharacter(bare.text, start)
    if (isThere && !splitsCharacter(bare.text, end)) return { outcome: 'exact', span: { start, end, quote } }
    anchorer ??= makeAnchorer(bare.text)
    return anchorer.anchor(wanted)
  }
  for (const [at, claim] of article.claims.entries()) {
    const { row = 0, cells = {} } = rows[at] ?? {}
    const path = `edges[${row}].evidence`
    const found = wantedSpans(claim, cells).map((wanted) => ({ wanted, anchoring: find(wanted) }))
    const spans = found.flatMap(({ anchoring }) => (anchoring.outcome === 'orphan' ? [] : [anchoring.span]))
    if (spans.length < found.length || !areInOrder(spans)) {
      orphans.push({ ...claim, evidence: claim.evidence.map(({ quote }, index) => spanAsGiven(quote, found[index]?.wanted)) })
      for (const { wanted: { quote = '', start = '' } } of found) {
        issues.add(issue('span-orphan', path, { quote: shorten(quote), start }, claim.id))
      }
      continue
    }
    claims.push({ ...claim, evidence: spans })
    for (const { wanted: { quote = '', start = '' }, anchoring } of found) {
      if (anchoring.outcome !== 'moved') continue
      const words = { quote: shorten(quote), found: shorten(anchoring.span.quote) }
      issues.add(issue('span-moved', path, { ...words, from: start, to: anchoring.span.start }, claim.id))
    }
  }
  const kept = orphans.length > 0 ? { orphans: { mentions: [], claims: orphans } } : {}
  return { ...bare, mentions: [], events: article.events, claims, ...kept }
}

/** The quotes at the offsets that the row gives; of a row that has offsets only, what stands there. */
function wantedSpans(claim: Claim, cells: EdgeRow['cells']): WantedSpan[] {
  const offsets = splitList(textOf(cells.offsets) ?? '').map((item) => {
    const [, start, end] = /^(\d{1,12})-(\d{1,12})$/.exec(item) ?? []
    return start === undefined ? {} : { start: Number(start), end: Number(end) }
  })
  const isMade = textOf(cells.evidence) === undefined
  if (isMade && offsets.some(({ start }) => start !== undefined)) return offsets
  return claim.evidence.map(({ quote }, at) => ({ ...offsets[at], quote }))
}

function spanAsGiven(quote: string, { start = 0, end = start + quote.length }: WantedSpan = {}): Span {
  return { start, end, quote }
}

function areInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0))
}
