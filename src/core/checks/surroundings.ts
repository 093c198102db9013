/** What checks look up beside the record at hand. Each part stays the very same object until what it is made of changes. */
import { keysOfEntity } from './name-keys.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, Relation } from '../schema.ts'
import type { Range } from '../spans.ts'

export interface ClaimInArticle {
  readonly claim: Claim
  readonly article: string
}

export interface EventInArticle {
  readonly event: ArticleEvent
  readonly article: string
}

export interface Surroundings {
  readonly dossier: Dossier
  readonly relations: ReadonlyMap<string, Relation>
  readonly entities: ReadonlyMap<string, Entity>
  /** From `nameKey` of a name to the ids of the entities that have it. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  readonly events: ReadonlyMap<string, EventInArticle>
  /** In the order of the dossier. */
  readonly claims: readonly ClaimInArticle[]
  /** How many claims, drafts and orphans refer to each event. */
  readonly tellings: ReadonlyMap<string, number>
  /** Ids of the entities that any record refers to, those of keys too, but for what acts for itself. */
  readonly usedEntities: ReadonlySet<string>
  /** By entity, the spans of its mentions in an article in the order of their starts. */
  readonly spansIn: (article: Article) => ReadonlyMap<string, readonly Range[]>
  /** The offsets at which the lines of an article's text begin. */
  readonly linesOf: (article: Article) => readonly number[]
}

/** Makes a look-up of dossiers that remembers the parts of the last one. */
export function makeSurroundings(): (dossier: Dossier) => Surroundings {
  const relations = remember<Surroundings['relations']>()
  const entities = remember<Surroundings['entities']>()
  const names = remember<Surroundings['names']>()
  const events = remember<Surroundings['events']>()
  const claims = remember<Surroundings['claims']>()
  const tellings = remember<Surroundings['tellings']>()
  const used = remember<Surroundings['usedEntities']>()
  const spans = rememberByArticle<ReadonlyMap<string, readonly Range[]>>()
  const lines = rememberByArticle<readonly number[]>()
  return (dossier) => {
    const { articles, ontology } = dossier
    const ids = articles.map(({ id }) => id)
    const claimLists = articles.flatMap((one) => [one.claims, one.orphans, one.draftClaims])
    spans.keepOnly(ids)
    lines.keepOnly(ids)
    return {
      dossier,
      relations: relations([ontology.relations], () => new Map(ontology.relations.map((one) => [one.id, one]))),
      entities: entities([dossier.entities], () => new Map(dossier.entities.map((one) => [one.id, one]))),
      names: names([dossier.entities], () => gatherNames(dossier.entities)),
      events: events([...ids, ...articles.map((one) => one.events)], () =>
        new Map(articles.flatMap((one) => one.events.map((event) => [event.id, { event, article: one.id }])))),
      claims: claims([...ids, ...articles.map((one) => one.claims)], () =>
        articles.flatMap((one) => one.claims.map((claim) => ({ claim, article: one.id })))),
      tellings: tellings(claimLists, () => countTellings(articles)),
      usedEntities: used([dossier.entities, ...claimLists, ...articles.flatMap((one) => [one.mentions, one.key])], () =>
        gatherUsed(dossier)),
      spansIn: (article) => spans(article.id, article.mentions, () => gatherSpans(article)),
      linesOf: (article) => lines(article.id, article.text, () => findLines(article.text)),
    }
  }
}

/** Keeps the last value for as long as its inputs are the very same. */
function remember<Value>(): (inputs: readonly unknown[], make: () => Value) => Value {
  let last: { readonly inputs: readonly unknown[]; readonly value: Value } | undefined
  return (inputs, make) => {
    const isSame = last?.inputs.length === inputs.length && last.inputs.every((input, at) => input === inputs[at])
    if (!last || !isSame) last = { inputs, value: make() }
    return last.value
  }
}

function rememberByArticle<Value>(): {
  (article: string, input: unknown, make: () => Value): Value
  keepOnly: (articles: readonly string[]) => void
} {
  const known = new Map<string, { readonly input: unknown; readonly value: Value }>()
  const recall = (article: string, input: unknown, make: () => Value): Value => {
    const before = known.get(article)
    if (before && before.input === input) return before.value
    const value = make()
    known.set(article, { input, value })
    return value
  }
  const keepOnly = (articles: readonly string[]): void => {
    const there = new Set(articles)
    for (const id of known.keys()) if (!there.has(id)) known.delete(id)
  }
  return Object.assign(recall, { keepOnly })
}

function gatherNames(entities: readonly Entity[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const entity of entities) {
    for (const key of keysOfEntity(entity)) {
      const known = names.get(key)
      if (known) known.add(entity.id)
      else names.set(key, new Set([entity.id]))
    }
  }
  return names
}

function countTellings(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { claims, orphans, draftClaims } of articles) {
    for (const list of [claims, orphans?.claims ?? [], draftClaims ?? []]) {
      for (const { event } of list) if (event !== undefined) counts.set(event, (counts.get(event) ?? 0) + 1)
    }
  }
  return counts
}

function gatherUsed({ entities, articles }: Dossier): Set<string> {
  const used = new Set<string>()
  const add = (id: string | undefined): void => {
    if (id !== undefined) used.add(id)
  }
  for (const { id, actsFor } of entities) for (const { entity } of actsFor) if (entity !== id) add(entity)
  for (const { mentions, claims, orphans, draftClaims, key } of articles) {
    for (const list of [mentions, orphans?.mentions ?? [], key?.mentions ?? []]) for (const { entity } of list) add(entity)
    for (const list of [claims, orphans?.claims ?? [], draftClaims ?? [], key?.claims ?? []]) {
      for (const { subject, object, place, attribution } of list) {
        for (const id of [subject, object, place]) add(id)
        for (const { entity } of attribution) add(entity)
      }
    }
  }
  return used
}

function gatherSpans({ mentions }: Article): Map<string, Range[]> {
  const byEntity = new Map<string, Range[]>()
  for (const { entity, spans } of mentions) {
    let known = byEntity.get(entity)
    if (!known) byEntity.set(entity, known = [])
    for (const span of spans) known.push(span)
  }
  for (const spans of byEntity.values()) spans.sort((a, b) => a.start - b.start)
  return byEntity
}

function findLines(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
