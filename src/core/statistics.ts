/** How much a dossier holds: numbers of records, how claims divide, how much of the texts they rest on. */
import type { Article, Claim, Dossier, Modality, Sign } from './schema.ts'
import { MODALITIES, SIGNS } from './vocabulary.ts'
import { coverage, type Range } from './spans.ts'

/** A number of claims. */
export interface Tally<Key> {
  readonly key: Key
  readonly claims: number
}

/** The part of a text, from 0 to 1, that lies in evidence or in mentions; counted in UTF-16 units. */
export interface Covered {
  readonly evidence: number
  readonly mentions: number
}

export interface ArticleStatistics {
  readonly id: string
  /** In UTF-16 units. */
  readonly length: number
  readonly mentions: number
  readonly claims: number
  readonly events: number
  readonly covered: Covered
}

export interface Statistics {
  readonly articles: number
  readonly entities: number
  readonly mentions: number
  readonly claims: number
  readonly events: number
  /** Only relations that occur; most claims first, then in the order of the ontology. */
  readonly byRelation: readonly Tally<string>[]
  /** All modalities and all signs, in the order of the schema. */
  readonly byModality: readonly Tally<Modality>[]
  readonly bySign: readonly Tally<Sign>[]
  /** By who says so: the id of an entity, or `null` where the article speaks in its own voice. A claim that several say
   * counts once for each. Most claims first, then in the order of the entities. */
  readonly bySpeaker: readonly Tally<string | null>[]
  /** Of all texts taken together. */
  readonly covered: Covered
  readonly byArticle: readonly ArticleStatistics[]
}

/** Counts what a valid dossier holds. A dossier without text is covered by 0. */
export function statisticsOf(dossier: Dossier): Statistics {
  const { articles, entities, ontology } = dossier
  const claims = articles.flatMap((article) => article.claims)
  const signs = new Map(ontology.relations.map(({ id, sign }) => [id, sign]))
  const byArticle = articles.map(statisticsOfArticle)
  const whole = byArticle.reduce((sum, { length }) => sum + length, 0)
  const share = (part: keyof Covered): number =>
    whole === 0 ? 0 : byArticle.reduce((sum, one) => sum + one.covered[part] * one.length, 0) / whole
  return {
    articles: articles.length,
    entities: entities.length,
    mentions: byArticle.reduce((sum, one) => sum + one.mentions, 0),
    claims: claims.length,
    events: byArticle.reduce((sum, one) => sum + one.events, 0),
    byRelation: frequentFirst(tally(ontology.relations.map(({ id }) => id), claims, ({ relation }) => [relation])),
    byModality: tally(MODALITIES, claims, ({ modality }) => [modality]),
    bySign: tally(SIGNS, claims, ({ relation }) => [signs.get(relation)]),
    bySpeaker: frequentFirst(tally([null, ...entities.map(({ id }) => id)], claims, speakersOf)),
    covered: { evidence: share('evidence'), mentions: share('mentions') },
    byArticle,
  }
}

function statisticsOfArticle({ id, text, mentions, claims, events }: Article): ArticleStatistics {
  return {
    id,
    length: text.length,
    mentions: mentions.length,
    claims: claims.length,
    events: events.length,
    covered: {
      evidence: coverage(text.length, claims.flatMap<Range>(({ evidence }) => evidence)),
      mentions: coverage(text.length, mentions.flatMap<Range>(({ spans }) => spans)),
    },
  }
}

function speakersOf({ attribution }: Claim): (string | null)[] {
  return attribution.length === 0 ? [null] : attribution.map(({ entity }) => entity)
}

function tally<Key>(keys: readonly Key[], claims: readonly Claim[], keysOf: (claim: Claim) => unknown[]): Tally<Key>[] {
  const counts = new Map<unknown, number>()
  for (const claim of claims) {
    for (const key of new Set(keysOf(claim))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return keys.map((key) => ({ key, claims: counts.get(key) ?? 0 }))
}

function frequentFirst<Key>(tallies: readonly Tally<Key>[]): Tally<Key>[] {
  return tallies.filter(({ claims }) => claims > 0).sort((a, b) => b.claims - a.claims)
}
