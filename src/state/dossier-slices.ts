/** A dossier in parts that are small enough to pass between page and worker without holding either up. */
import type { Article, ArticleEvent, Claim, Dossier, Entity, Mention } from '../core/schema.ts'

/** What is sent at once: about as many records as `SLICE_SIZE`, in the order of the dossier. */
export type DossierSlice = readonly DossierPiece[]

type DossierPiece =
  | { readonly part: 'head'; readonly head: Omit<Dossier, 'entities' | 'articles'> }
  | { readonly part: 'entities'; readonly records: readonly Entity[] }
  /** The lists of an article come after it. */
  | { readonly part: 'article'; readonly article: Omit<Article, ArticleList> }
  | { readonly part: 'mentions'; readonly records: readonly Mention[] }
  | { readonly part: 'events'; readonly records: readonly ArticleEvent[] }
  | { readonly part: 'claims'; readonly records: readonly Claim[] }

type ArticleList = 'mentions' | 'events' | 'claims'

/** Records in one slice: they are copied in less than a frame or two of the screen. */
const SLICE_SIZE = 1000
/** A text is copied much faster than as many characters in records. */
const CHARACTERS_A_RECORD = 1000

/** The dossier as slices, made as they are asked for. */
export function* sliceDossier(dossier: Dossier, size = SLICE_SIZE): Generator<DossierSlice> {
  let slice: DossierPiece[] = []
  let weight = 0
  for (const { piece, weight: added } of piecesOf(dossier, size)) {
    slice.push(piece)
    weight += added
    if (weight < size) continue
    yield slice
    slice = []
    weight = 0
  }
  if (slice.length > 0) yield slice
}

/** Puts slices together again: `take` each in its order, then `finish`. */
export function joinSlices(): { take(slice: DossierSlice): void; finish(): Dossier } {
  let head: Omit<Dossier, 'entities' | 'articles'> | undefined
  const entities: Entity[] = []
  const articles: Article[] = []
  const add = (piece: DossierPiece): void => {
    const article = articles.at(-1)
    switch (piece.part) {
      case 'head': head = piece.head; return
      case 'entities': append(entities, piece.records); return
      case 'article': articles.push({ ...piece.article, mentions: [], events: [], claims: [] }); return
      case 'mentions': append(article?.mentions, piece.records); return
      case 'events': append(article?.events, piece.records); return
      case 'claims': append(article?.claims, piece.records)
    }
  }
  return {
    take: (slice) => slice.forEach(add),
    finish: () => {
      if (!head) throw new Error('no slice began the dossier: take them all, in their order')
      return { ...head, entities, articles }
    },
  }
}

interface WeighedPiece {
  readonly piece: DossierPiece
  readonly weight: number
}

function* piecesOf({ entities, articles, ...head }: Dossier, size: number): Generator<WeighedPiece> {
  const steps = head.stories?.reduce((sum, story) => sum + story.steps.length, 0) ?? 0
  yield { piece: { part: 'head', head }, weight: head.ontology.relations.length + head.ontology.kinds.length + steps }
  for (const records of chunk(entities, size)) yield { piece: { part: 'entities', records }, weight: records.length }
  for (const { mentions, events, claims, ...article } of articles) {
    yield { piece: { part: 'article', article }, weight: 1 + article.text.length / CHARACTERS_A_RECORD + countKey(article) }
    for (const records of chunk(mentions, size)) yield { piece: { part: 'mentions', records }, weight: records.length }
    for (const records of chunk(events, size)) yield { piece: { part: 'events', records }, weight: records.length }
    for (const records of chunk(claims, size)) yield { piece: { part: 'claims', records }, weight: records.length }
  }
}

function countKey({ key }: Pick<Article, 'key'>): number {
  return key ? key.mentions.length + key.events.length + key.claims.length : 0
}

function* chunk<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Why not push(...records): a long list of arguments overflows the stack. */
function append<Item>(list: Item[] | undefined, records: readonly Item[]): void {
  for (const record of records) list?.push(record)
}
