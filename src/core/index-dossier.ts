/** Look-ups over a dossier, built once for a dossier and shared by graph, filters and views. */
import { makeSentenceReader, type SentenceReader } from './sentences/sentence-reader.ts'
import { sentenceAt, type Range } from './spans.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, EntityKind, Mention, Relation } from './schema.ts'

/** A dossier by id. Orders are those of the dossier; `claims` and `mentions` run in the order of the text. */
export interface DossierIndex {
  readonly dossier: Dossier
  readonly kinds: ReadonlyMap<string, EntityKind>
  readonly relations: ReadonlyMap<string, Relation>
  readonly entities: ReadonlyMap<string, Entity>
  readonly claims: ReadonlyMap<string, PlacedClaim>
  readonly mentions: ReadonlyMap<string, PlacedMention>
  readonly events: ReadonlyMap<string, ArticleEvent>
  /** The claims of each event, in the order of the text: its tellings. */
  readonly tellings: ReadonlyMap<string, readonly PlacedClaim[]>
  readonly mentionsOf: ReadonlyMap<string, readonly PlacedMention[]>
  readonly claimsOf: ReadonlyMap<string, readonly PlacedClaim[]>
  readonly sentences: ReadonlyMap<string, readonly Range[]>
  /** What cut the sentences, by article: remembers the lines, so that a correction costs what it changes. */
  readonly readers: ReadonlyMap<string, SentenceReader>
}

/** A claim with where it stands. `number` counts from 1 in the order of the text: it is what the tick shows. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly article: Article
  readonly number: number
  readonly sentence: Range
}

export interface PlacedMention {
  readonly mention: Mention
  readonly article: Article
}

/** Builds the look-ups. The dossier is expected to be valid; references that lead nowhere are simply not found. From `previous`, the
 * look-ups before an edit, the sentences of texts that are still the same are taken over: a long text takes long to cut. */
export function indexDossier(dossier: Dossier, previous?: DossierIndex): DossierIndex {
  const before = new Map(previous?.dossier.articles.map((one) => [one.id, one]))
  const readers = new Map(dossier.articles.map(({ id, language }) => {
    const known = before.get(id)?.language === language ? previous?.readers.get(id) : undefined
    return [id, known ?? makeSentenceReader(language)] as const
  }))
  const sentences = new Map(dossier.articles.map((one) => {
    const known = readsLike(before.get(one.id), one) ? previous?.sentences.get(one.id) : undefined
    return [one.id, known ?? readers.get(one.id)?.(one.text, one.borders) ?? []] as const
  }))
  const claims = placeClaims(dossier, sentences)
  const mentions = dossier.articles.flatMap((article) =>
    [...article.mentions].sort((a, b) => startOf(a.spans) - startOf(b.spans)).map((mention) => ({ mention, article })))
  return {
    dossier,
    kinds: byId(dossier.ontology.kinds),
    relations: byId(dossier.ontology.relations),
    entities: byId(dossier.entities),
    claims: new Map(claims.map((one) => [one.claim.id, one])),
    mentions: new Map(mentions.map((one) => [one.mention.id, one])),
    events: byId(dossier.articles.flatMap(({ events }) => events)),
    tellings: group(claims, ({ claim }) => (claim.event === undefined ? [] : [claim.event])),
    mentionsOf: group(mentions, ({ mention }) => [mention.entity]),
    claimsOf: group(claims, ({ claim }) => [claim.subject, claim.object]),
    sentences,
    readers,
  }
}

function readsLike(before: Article | undefined, now: Article): boolean {
  return before !== undefined && before.text === now.text && before.language === now.language && before.borders === now.borders
}

function placeClaims(dossier: Dossier, sentences: ReadonlyMap<string, readonly Range[]>): PlacedClaim[] {
  const placed: PlacedClaim[] = []
  for (const article of dossier.articles) {
    const inOrder = [...article.claims].sort((a, b) => startOf(a.evidence) - startOf(b.evidence))
    for (const claim of inOrder) {
      const start = startOf(claim.evidence)
      const sentence = sentenceAt(sentences.get(article.id) ?? [], start) ?? { start, end: start }
      placed.push({ claim, article, number: placed.length + 1, sentence })
    }
  }
  return placed
}

function startOf(spans: readonly Range[]): number {
  // Why not Math.min(...starts): a long list of arguments overflows the stack.
  return spans.reduce((first, { start }) => Math.min(first, start), Infinity)
}

function byId<Record extends { readonly id: string }>(records: readonly Record[]): Map<string, Record> {
  return new Map(records.map((record) => [record.id, record]))
}

function group<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const known = groups.get(key)
      if (known) known.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
