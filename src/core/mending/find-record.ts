/** An article of a dossier and a record of it, or why there is none. */
import { issue } from '../issues.ts'
import type { Article, Dossier } from '../schema.ts'
import type { Refused } from './mended.ts'

/** `what` names the type of record in the issue; `listOf` gives the list that it stands in. */
export function findRecord<Found extends { readonly id: string }>(
  { articles }: Dossier,
  articleId: string,
  id: string,
  what: string,
  listOf: (article: Article) => readonly Found[] | undefined,
): { readonly article: Article; readonly record: Found; readonly refused?: undefined } | { readonly refused: Refused } {
  const article = articles.find((one) => one.id === articleId)
  if (!article) return { refused: { issues: [issue('no-such-record', '', { id: articleId, what: 'article' })] } }
  const record = listOf(article)?.find((one) => one.id === id)
  return record ? { article, record } : { refused: { issues: [issue('no-such-record', '', { id, what })] } }
}
