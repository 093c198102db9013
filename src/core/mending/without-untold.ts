/** Articles without the events that a deed left untold. */
import type { Article } from '../schema.ts'
import { withRecords } from './with-records.ts'

/** `untold` are the ids of events that a claim, a draft or an orphan told in `before`, and that none tells in `after`. An event that
 * nothing told before stays: it is no concern of the deed. */
export function withoutUntold(
  before: readonly Article[],
  after: readonly Article[],
): { readonly articles: Article[]; readonly untold: ReadonlySet<string> } {
  const untold = toldEvents(before)
  for (const id of toldEvents(after)) untold.delete(id)
  const articles = after.map((article) => {
    const events = article.events.filter(({ id }) => !untold.has(id))
    return events.length === article.events.length ? article : withRecords(article, { events })
  })
  return { articles, untold }
}

function toldEvents(articles: readonly Article[]): Set<string> {
  const told = articles.flatMap((one) => [...one.claims, ...one.orphans?.claims ?? [], ...one.draftClaims ?? []]).map(({ event }) => event)
  return new Set(told.filter((id) => id !== undefined))
}
