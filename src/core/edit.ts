/** Edits of a dossier as pure functions: each gives the next dossier and the edit that takes it back. */
import { issue, type Issue } from './issues.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, EntityKind, Mention, Relation } from './schema.ts'

/** One change. `put` adds a record at the end, or replaces the one with its id in its place, and is refused where another article
 * holds a record of that type and id; `remove` is refused while another record refers to it; `at`, from 0, says where a record is
 * put back. Records inside an article name the article. */
export type Edit =
  | { readonly type: 'put-kind'; readonly record: EntityKind; readonly at?: number }
  | { readonly type: 'put-relation'; readonly record: Relation; readonly at?: number }
  | { readonly type: 'put-entity'; readonly record: Entity; readonly at?: number }
  | { readonly type: 'put-article'; readonly record: Article; readonly at?: number }
  | { readonly type: 'put-mention'; readonly article: string; readonly record: Mention; readonly at?: number }
  | { readonly type: 'put-event'; readonly article: string; readonly record: ArticleEvent; readonly at?: number }
  | { readonly type: 'put-claim'; readonly article: string; readonly record: Claim; readonly at?: number }
  | { readonly type: 'remove-kind' | 'remove-relation' | 'remove-entity' | 'remove-article'; readonly id: string }
  | { readonly type: 'remove-mention' | 'remove-event' | 'remove-claim'; readonly article: string; readonly id: string }
  /** Several edits as one: all of them hold, or none. */
  | { readonly type: 'all'; readonly edits: readonly Edit[] }

/** The dossier after the edit and the edit that undoes it; or the dossier as it was, and why. */
export interface EditResult {
  readonly dossier: Dossier
  readonly undo?: Edit
  readonly issues: readonly Issue[]
}

/** Applies an edit. The dossier given is not changed; what the edit does not touch is shared with the result. */
export function applyEdit(dossier: Dossier, edit: Edit): EditResult {
  if (edit.type === 'all') return applyAll(dossier, edit.edits)
  const place = placeOf(edit.type)
  const article = 'article' in edit ? dossier.articles.find(({ id }) => id === edit.article) : undefined
  if ('article' in edit && !article) return refuse(dossier, 'no-such-record', { id: edit.article, what: 'article' })
  const list = listAt(dossier, article, place)
  const id = 'record' in edit ? edit.record.id : edit.id
  const index = list.findIndex((one) => one.id === id)
  const before = list[index]
  const inArticle = article ? { article: article.id } : {}
  if ('record' in edit) {
    const taken = takenElsewhere(dossier, edit)
    if (taken) return refuse(dossier, 'duplicate-id', taken)
    const at = before ? index : Math.min(Math.max(0, edit.at ?? list.length), list.length)
    const next = [...list.slice(0, at), edit.record, ...list.slice(before ? at + 1 : at)]
    const undo = before
      ? { type: `put-${place}`, ...inArticle, record: before }
      : { type: `remove-${place}`, ...inArticle, id }
    return { dossier: withList(dossier, article, place, next), undo: undo as Edit, issues: [] }
  }
  if (!before) return refuse(dossier, 'no-such-record', { id, what: place })
  const count = usesOf(dossier, place, id)
  if (count > 0) return refuse(dossier, 'still-in-use', { id, what: place, count })
  const next = list.filter((one) => one.id !== id)
  const undo = { type: `put-${place}`, ...inArticle, record: before, at: index } as Edit
  return { dossier: withList(dossier, article, place, next), undo, issues: [] }
}

type Place = 'kind' | 'relation' | 'entity' | 'article' | 'mention' | 'event' | 'claim'
type AnyRecord = EntityKind | Relation | Entity | Article | Mention | ArticleEvent | Claim
type Put = Extract<Edit, { readonly record: AnyRecord }>
const LISTS = { mention: 'mentions', event: 'events', claim: 'claims' } as const

function applyAll(dossier: Dossier, edits: readonly Edit[]): EditResult {
  let current = dossier
  const undos: Edit[] = []
  for (const edit of edits) {
    const { dossier: next, undo, issues } = applyEdit(current, edit)
    if (!undo) return { dossier, issues }
    current = next
    undos.unshift(undo)
  }
  return { dossier: current, undo: { type: 'all', edits: undos }, issues: [] }
}

function placeOf(type: Exclude<Edit['type'], 'all'>): Place {
  return type.slice(type.indexOf('-') + 1) as Place
}

function listAt({ ontology, entities, articles }: Dossier, article: Article | undefined, place: Place): readonly AnyRecord[] {
  switch (place) {
    case 'kind':
      return ontology.kinds
    case 'relation':
      return ontology.relations
    case 'entity':
      return entities
    case 'article':
      return articles
    case 'mention':
      return article?.mentions ?? []
    case 'event':
      return article?.events ?? []
    case 'claim':
      return article?.claims ?? []
  }
}

function withList(dossier: Dossier, article: Article | undefined, place: Place, list: readonly AnyRecord[]): Dossier {
  const { ontology, articles } = dossier
  switch (place) {
    case 'kind':
    case 'relation':
      return { ...dossier, ontology: { ...ontology, [`${place}s`]: list } }
    case 'entity':
      return { ...dossier, entities: list as Entity[] }
    case 'article':
      return { ...dossier, articles: list as Article[] }
    default: {
      const changed = { ...article, [`${place}s`]: list } as Article
      return { ...dossier, articles: articles.map((one) => (one.id === changed.id ? changed : one)) }
    }
  }
}

/** Ids inside articles are unique in the whole dossier, while a list only sees its own article. */
function takenElsewhere({ articles }: Dossier, edit: Put): { id: string; what: string } | undefined {
  if (edit.type === 'put-kind' || edit.type === 'put-relation' || edit.type === 'put-entity') return undefined
  const here = edit.type === 'put-article' ? edit.record.id : edit.article
  const others = articles.filter(({ id }) => id !== here)
  for (const what of ['mention', 'event', 'claim'] as const) {
    const records: readonly { id: string }[] = edit.type === 'put-article' ? edit.record[LISTS[what]]
      : edit.type === `put-${what}` ? [edit.record] : []
    if (records.length === 0) continue
    const taken = new Set(others.flatMap((one) => one[LISTS[what]].map(({ id }) => id)))
    const found = records.find(({ id }) => taken.has(id))
    if (found) return { id: found.id, what }
  }
  return undefined
}

/** How many records refer to this one, for an article to an event in it. Mentions and claims are referred to by nothing. */
function usesOf({ ontology, entities, articles }: Dossier, place: Place, id: string): number {
  const claims = articles.flatMap((one) => [...one.claims, ...one.orphans?.claims ?? []])
  const mentions = articles.flatMap((one) => [...one.mentions, ...one.orphans?.mentions ?? []])
  const count = (lists: readonly (readonly (string | undefined)[])[]): number =>
    lists.filter((ids) => ids.includes(id)).length
  switch (place) {
    case 'kind':
      return count([
        ...entities.map(({ kind }) => [kind]),
        ...ontology.relations.map(({ subjects, objects }) => [...subjects, ...objects]),
      ])
    case 'relation':
      return count(claims.map(({ relation }) => [relation]))
    case 'event':
      return count(claims.map(({ event }) => [event]))
    case 'entity':
      return count([
        ...mentions.map(({ entity }) => [entity]),
        ...claims.map((one) => [one.subject, one.object, one.place, ...one.attribution.map(({ entity }) => entity)]),
        ...entities.filter((one) => one.id !== id).map(({ actsFor }) => actsFor.map(({ entity }) => entity)),
      ])
    case 'article': {
      const events = new Set(articles.find((one) => one.id === id)?.events.map((event) => event.id))
      const others = articles.filter((one) => one.id !== id).flatMap((one) => one.claims)
      return others.filter(({ event }) => event !== undefined && events.has(event)).length
    }
    default:
      return 0
  }
}

function refuse(dossier: Dossier, code: 'no-such-record' | 'still-in-use' | 'duplicate-id', args: Issue['args']): EditResult {
  return { dossier, issues: [issue(code, '', args)] }
}
