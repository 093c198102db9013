/** Puts claims whose article was made of their quotes back into the articles that they come from. */
import { issue } from '../../core/issues.ts'
import type { Article, Claim, Dossier, Span } from '../../core/schema.ts'
import { nearestOccurrence, splitsCharacter } from '../../core/spans.ts'
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { splitList, type EdgeRow } from '../claim-table.ts'
import { makeIds } from '../make-id.ts'
import type { BareArticle } from './read-article-rows.ts'

/** In the order of the articles' own table, then those that it does not have. Quotes that the text has elsewhere are moved to the
 * nearest place; a claim of which some quote is not in the text becomes an orphan. */
export function placeArticles(
  dossier: Dossier,
  given: ReadonlyMap<string, BareArticle>,
  edges: readonly EdgeRow[],
  issues: IssueCollector,
): Dossier {
  const made = new Map(dossier.articles.map((article) => [article.id, article]))
  const rows = new Map(edges.map((row) => [row.id, row]))
  const ids = makeIds()
  for (const id of made.keys()) ids.make('article', id)
  const placed = [...given.values()].map((bare): Article => {
    const article = made.get(bare.id)
    if (article) return placeClaims(article, bare, rows, issues)
    return { ...bare, id: ids.keep('article', bare.id), mentions: [], events: [], claims: [] }
  })
  for (const one of ids.issues) issues.add(one)
  return { ...dossier, articles: [...placed, ...dossier.articles.filter(({ id }) => !given.has(id))] }
}

/** So many quotes are looked for in one article: with a long text and a table of another edition, each search takes its time. */
const MOST_SEARCHES = 2000

function placeClaims(
  article: Article,
  bare: BareArticle,
  rows: ReadonlyMap<string | undefined, EdgeRow>,
  issues: IssueCollector,
): Article {
  const claims: Claim[] = []
  const orphans: Claim[] = []
  let searches = 0
  for (const claim of article.claims) {
    const wanted = wantedSpans(claim, rows.get(claim.id))
    const isExact = wanted.every(({ start, end, quote }) => end > start && bare.text.slice(start, end) === quote)
    if (!isExact) searches++
    const spans = isExact ? wanted : searches > MOST_SEARCHES ? undefined : findSpans(wanted, bare.text)
    const fits = spans !== undefined && spans.every((span, at) => isPlace(span, spans[at - 1], bare.text))
    if (fits) claims.push({ ...claim, evidence: spans })
    else orphans.push({ ...claim, evidence: wanted })
    if (fits && isExact) continue
    for (const [at, { start, quote }] of wanted.entries()) {
      const to = fits ? spans[at]?.start ?? start : start
      const args = { quote: quote.slice(0, 80), found: bare.text.slice(to, to + 80), from: start, to }
      if (!fits) issues.add(issue('span-orphan', '', { quote: quote.slice(0, 80), start }, claim.id))
      else if (to !== start) issues.add(issue('span-moved', '', args, claim.id))
    }
  }
  const kept = orphans.length > 0 ? { orphans: { mentions: [], claims: orphans } } : {}
  return { ...bare, mentions: [], events: article.events, claims, ...kept }
}

/** The quotes at the offsets that the row gives; where it gives none that read, at the beginning. */
function wantedSpans(claim: Claim, row: EdgeRow | undefined): Span[] {
  const offsets = splitList(String(row?.cells.offsets ?? '')).map((item) => /^(\d{1,12})-(\d{1,12})$/.exec(item))
  return claim.evidence.map(({ quote }, at) => {
    const [, start = '0', end] = offsets[at] ?? []
    return { start: Number(start), end: end === undefined ? Number(start) + quote.length : Number(end), quote }
  })
}

function findSpans(wanted: readonly Span[], text: string): Span[] | undefined {
  const spans: Span[] = []
  for (const { start, quote } of wanted) {
    const at = nearestOccurrence(text, quote, start)
    if (at === undefined) return undefined
    spans.push({ start: at, end: at + quote.length, quote })
  }
  return spans
}

function isPlace({ start, end }: Span, before: Span | undefined, text: string): boolean {
  return (before === undefined || start >= before.end) && !splitsCharacter(text, start) && !splitsCharacter(text, end)
}
