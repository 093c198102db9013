/** Brings what keys hold back among the records of their articles. */
import { takeFreeIds, type IdChooser } from '../join-dossiers/take-free-ids.ts'
import type { Article, ArticleKey, Dossier } from '../schema.ts'

/**
 * The dossier without keys and without an exercise: what they held stands in its article again, after what stands there already. A record
 * that is there to the letter is not there twice; one whose id another has gets the next free one with a number. Drafts keep their ids.
 */
export function unhide({ exercise: _, ...dossier }: Dossier): Dossier {
  const { articles } = dossier
  const keys = articles.flatMap(({ key }) => key ?? [])
  if (keys.length === 0) return dossier
  const there: Place = { mentions: new Map(), events: new Map(), claims: new Map() }
  for (const article of articles) for (const what of LISTS) for (const record of article[what]) add(there, what, record)
  const taken = {
    mentions: articles.flatMap(({ mentions, orphans, draftMentions }) => [...mentions, ...orphans?.mentions ?? [], ...draftMentions ?? []]),
    claims: articles.flatMap(({ claims, orphans, draftClaims }) => [...claims, ...orphans?.claims ?? [], ...draftClaims ?? []]),
  }
  return {
    ...dossier,
    articles: articles.map((article) => {
      const { key, ...rest } = article
      return key ? withKey(rest, key, there, taken) : rest
    }),
  }
}

const LISTS = ['mentions', 'events', 'claims'] as const
type What = (typeof LISTS)[number]

/** Every record that stands in an article by now, by its id, as it is written. */
type Place = Readonly<Record<What, Map<string, string>>>
type Named = Readonly<{ id: string }>
type Taken = Readonly<Record<'mentions' | 'claims', Named[]>>

function withKey(article: Article, key: ArticleKey, there: Place, taken: Taken): Article {
  const events = fresh(key.events, there.events)
  const eventOf = chooserOf(events, [...there.events.keys()])
  const claimsWithEvents = key.claims.map((claim) =>
    (claim.event === undefined ? claim : { ...claim, event: eventOf(claim.event) }))
  const [mentions, claims] = [fresh(key.mentions, there.mentions), fresh(claimsWithEvents, there.claims)]
  const mentionOf = chooserOf(mentions, taken.mentions.map(({ id }) => id))
  const claimOf = chooserOf(claims, taken.claims.map(({ id }) => id))
  const added = {
    mentions: mentions.map((one) => ({ ...one, id: mentionOf(one.id) })),
    events: events.map((one) => ({ ...one, id: eventOf(one.id) })),
    claims: claims.map((one) => ({ ...one, id: claimOf(one.id) })),
  }
  for (const what of LISTS) for (const record of added[what]) add(there, what, record)
  taken.mentions.push(...added.mentions)
  taken.claims.push(...added.claims)
  return {
    ...article,
    mentions: [...article.mentions, ...added.mentions],
    events: [...article.events, ...added.events],
    claims: [...article.claims, ...added.claims],
  }
}

function fresh<Item extends Named>(records: readonly Item[], there: ReadonlyMap<string, string>): Item[] {
  return records.filter((one) => there.get(one.id) !== JSON.stringify(one))
}

function chooserOf(added: readonly Named[], taken: readonly string[]): IdChooser {
  return takeFreeIds(taken, added.map(({ id }) => id))
}

function add(there: Place, what: What, record: Named): void {
  there[what].set(record.id, JSON.stringify(record))
}
