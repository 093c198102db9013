/** A dossier in parts, each of which a worker is sent in a moment of its own: a large one at once would hold up the page. */
import type { Article, ArticleKey, Dossier, Entity } from '../../core/schema.ts'

/** First the dossier without its long lists, then their records, in order. */
export type DossierPart =
  | { readonly type: 'shell'; readonly shell: Dossier }
  | { readonly type: 'slices'; readonly slices: readonly DossierSlice[] }

/** Records that follow one another in one list. */
export type DossierSlice =
  | { readonly list: 'entities'; readonly records: Dossier['entities'] }
  | ArticleSlice<'mentions'> | ArticleSlice<'events'> | ArticleSlice<'claims'>

interface ArticleSlice<List extends keyof ArticleKey> {
  readonly list: List
  /** The place of the article. */
  readonly at: number
  /** Whether they are of its key. */
  readonly isKey: boolean
  readonly records: ArticleKey[List]
}

/** Cuts it into parts of `most` records at most, default 1000. */
export function* cutDossier(dossier: Dossier, most = 1000): Generator<DossierPart> {
  yield { type: 'shell', shell: { ...dossier, entities: [], articles: dossier.articles.map(emptied) } }
  let slices: DossierSlice[] = []
  let room = most
  for (const slice of slicesOf(dossier, most)) {
    if (slice.records.length > room) {
      yield { type: 'slices', slices }
      slices = []
      room = most
    }
    slices.push(slice)
    room -= slice.records.length
  }
  if (slices.length > 0) yield { type: 'slices', slices }
}

/** Adds a part to those before it; gives the dossier, which is whole with the last. The first part must be the shell, and is written into. */
export function joinPart(before: Dossier | undefined, part: DossierPart): Dossier {
  if (part.type === 'shell') return part.shell
  if (!before) throw new Error('a dossier in parts begins with its shell')
  for (const slice of part.slices) addSlice(before, slice)
  return before
}

function emptied(article: Article): Article {
  return { ...article, ...none(), ...(article.key && { key: none() }) }
}

function none(): ArticleKey {
  return { mentions: [], events: [], claims: [] }
}

function* slicesOf({ entities, articles }: Dossier, most: number): Generator<DossierSlice> {
  for (const records of sliced<Entity>(entities, most)) yield { list: 'entities', records }
  for (const [at, article] of articles.entries()) {
    for (const [isKey, { mentions, events, claims }] of [[false, article], [true, article.key ?? none()]] as const) {
      for (const records of sliced(mentions, most)) yield { list: 'mentions', at, isKey, records }
      for (const records of sliced(events, most)) yield { list: 'events', at, isKey, records }
      for (const records of sliced(claims, most)) yield { list: 'claims', at, isKey, records }
    }
  }
}

function* sliced<Item>(records: readonly Item[], most: number): Generator<Item[]> {
  for (let from = 0; from < records.length; from += most) yield records.slice(from, from + most)
}

function addSlice(dossier: Dossier, slice: DossierSlice): void {
  if (slice.list === 'entities') {
    dossier.entities.push(...slice.records)
    return
  }
  const article = dossier.articles[slice.at]
  const home = slice.isKey ? article?.key : article
  if (!home) throw new Error(`a dossier in parts has no article ${slice.at}${slice.isKey ? ' with a key' : ''}`)
  switch (slice.list) {
    case 'mentions': home.mentions.push(...slice.records); break
    case 'events': home.events.push(...slice.records); break
    case 'claims': home.claims.push(...slice.records); break
  }
}
