/** A dossier with some of its articles only. */
import type { Article, Claim, Dossier, DraftClaim } from './schema.ts'

/**
 * The dossier with only these articles, in its own order, and the entities that they use: in mentions, claims, drafts, orphans and keys,
 * as ends, places or sources, and whoever those act for, however far. An event that is told here too but stands in an article left out
 * comes along. The vocabulary, the stories and the exercise stay whole. Ids that are no article's are passed over.
 */
export function onlyArticles(dossier: Dossier, ids: readonly string[]): Dossier {
  const wanted = new Set(ids)
  const articles = bringEvents(dossier, dossier.articles.filter(({ id }) => wanted.has(id)))
  const used = new Set(articles.flatMap(entitiesIn))
  const actsFor = new Map(dossier.entities.map((one) => [one.id, one.actsFor]))
  // Why: a set is walked in order with what is added on the way, so that those who are acted for are followed too.
  for (const id of used) for (const { entity } of actsFor.get(id) ?? []) used.add(entity)
  return { ...dossier, entities: dossier.entities.filter(({ id }) => used.has(id)), articles }
}

/** Each event that stands in none of these goes to the first of them that tells it. */
function bringEvents({ articles: all }: Dossier, articles: readonly Article[]): Article[] {
  const there = new Set(articles.flatMap((article) => article.events.map(({ id }) => id)))
  const events = all.flatMap((article) => article.events).filter(({ id }) => !there.has(id))
  const elsewhere = new Map(events.map((event) => [event.id, event]))
  return articles.map((article) => {
    const brought = claimsIn(article).flatMap(({ event = '' }) => {
      const found = elsewhere.get(event)
      elsewhere.delete(event)
      return found ?? []
    })
    return brought.length === 0 ? article : { ...article, events: [...article.events, ...brought] }
  })
}

function claimsIn({ claims, draftClaims = [], orphans }: Article): (Claim | DraftClaim)[] {
  return [...claims, ...draftClaims, ...orphans?.claims ?? []]
}

function entitiesIn(article: Article): string[] {
  const { mentions, orphans, key } = article
  return [
    ...[...mentions, ...orphans?.mentions ?? [], ...key?.mentions ?? []].map(({ entity }) => entity),
    ...[...claimsIn(article), ...key?.claims ?? []].flatMap(entitiesOf),
  ]
}

function entitiesOf({ subject, object, place, attribution }: Claim | DraftClaim): string[] {
  return [subject, object, place, ...attribution.map(({ entity }) => entity)].filter((one) => one !== undefined)
}
