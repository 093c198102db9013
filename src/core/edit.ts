/** Edits of a dossier as pure functions: each gives the next dossier and the edit that takes it back. */
import { issue, type Issue } from './issues.ts'
import type {
  Article, ArticleEvent, ArticleHead, ArticleKey, Claim, Dossier, DraftClaim, DraftMention, Entity, EntityKind, Exercise, Mention, Orphans,
  Relation, Story,
} from './schema.ts'

/** One change. `put` adds a record at the end, or replaces the one with its id in its place, and is refused where another article
 * holds a record of that type and id; `remove` is refused while another record refers to it; `at`, from 0, says where a record is
 * put back. Records inside an article name the article. */
export type Edit =
  | { readonly type: 'put-kind'; readonly record: EntityKind; readonly at?: number }
  | { readonly type: 'put-relation'; readonly record: Relation; readonly at?: number }
  | { readonly type: 'put-entity'; readonly record: Entity; readonly at?: number }
  | { readonly type: 'put-article'; readonly record: Article; readonly at?: number }
  | { readonly type: 'put-story'; readonly record: Story; readonly at?: number }
  | { readonly type: 'put-mention'; readonly article: string; readonly record: Mention; readonly at?: number }
  | { readonly type: 'put-event'; readonly article: string; readonly record: ArticleEvent; readonly at?: number }
  | { readonly type: 'put-claim'; readonly article: string; readonly record: Claim; readonly at?: number }
  | { readonly type: 'put-draft-mention'; readonly article: string; readonly record: DraftMention; readonly at?: number }
  | { readonly type: 'put-draft-claim'; readonly article: string; readonly record: DraftClaim; readonly at?: number }
  | { readonly type: 'remove-kind' | 'remove-relation' | 'remove-entity' | 'remove-article' | 'remove-story'; readonly id: string }
  | { readonly type: RemovalInArticle; readonly article: string; readonly id: string }
  /** Replaces what is said about an article; its text and its records stay. */
  | { readonly type: 'put-head'; readonly record: ArticleHead }
  /** Replaces all orphans of an article; `undefined` for none. */
  | { readonly type: 'put-orphans'; readonly article: string; readonly record: Orphans | undefined }
  /** Gives an article its key, or another one. */
  | { readonly type: 'put-key'; readonly article: string; readonly record: ArticleKey }
  | { readonly type: 'remove-key'; readonly article: string }
  | { readonly type: 'put-exercise'; readonly record: Exercise }
  | { readonly type: 'remove-exercise' }
  /** Several edits as one: all of them hold, or none. */
  | { readonly type: 'all'; readonly edits: readonly Edit[] }

type RemovalInArticle = 'remove-mention' | 'remove-event' | 'remove-claim' | 'remove-draft-mention' | 'remove-draft-claim'

/** The dossier after the edit and the edit that undoes it; or the dossier as it was, and why. */
export interface EditResult {
  readonly dossier: Dossier
  readonly undo?: Edit
  readonly issues: readonly Issue[]
}

/** Applies an edit. The dossier given is not changed; what the edit does not touch is shared with the result. */
export function applyEdit(dossier: Dossier, edit: Edit): EditResult {
  if (edit.type === 'all') return applyAll(dossier, edit.edits)
  if (edit.type === 'put-exercise' || edit.type === 'remove-exercise') return applyExercise(dossier, edit)
  if (edit.type === 'put-head' || edit.type === 'put-orphans' || edit.type === 'put-key' || edit.type === 'remove-key') {
    return applyWhole(dossier, edit)
  }
  const place = placeOf(edit.type)
  const article = 'article' in edit ? dossier.articles.find(({ id }) => id === edit.article) : undefined
  if ('article' in edit && !article) return refuse(dossier, 'no-such-record', { id: edit.article, what: 'article' })
  const list = listAt(dossier, article, place)
  const id = 'record' in edit ? edit.record.id : edit.id
  const index = list.findIndex((one) => one.id === id)
  const before = list[index]
  const inArticle = article ? { article: article.id } : {}
  if ('record' in edit) {
    // Why not for a record that is replaced: what has its id already can take nobody's.
    const taken = before && edit.type !== 'put-article' ? undefined : takenElsewhere(dossier, edit)
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

type Place = 'kind' | 'relation' | 'entity' | 'article' | 'story' | InArticle
type InArticle = 'mention' | 'event' | 'claim' | 'draft-mention' | 'draft-claim'
type AnyRecord = EntityKind | Relation | Entity | Article | Story | Mention | ArticleEvent | Claim | DraftMention | DraftClaim
type Named = Readonly<Pick<Mention, 'id'>>
type Whole = Extract<Edit, { readonly type: 'put-head' | 'put-orphans' | 'put-key' | 'remove-key' }>
type ExerciseEdit = Extract<Edit, { readonly type: 'put-exercise' | 'remove-exercise' }>
type Listed = Exclude<Edit, Whole | ExerciseEdit | { readonly type: 'all' }>
type Put = Extract<Listed, { readonly record: AnyRecord }>
const LISTS = {
  mention: 'mentions', event: 'events', claim: 'claims', 'draft-mention': 'draftMentions', 'draft-claim': 'draftClaims',
} as const satisfies Readonly<Record<InArticle, keyof Article>>
/** Records that share their ids: a draft becomes a record under the same id. */
const SAME_IDS: readonly (readonly InArticle[])[] = [['mention', 'draft-mention'], ['event'], ['claim', 'draft-claim']]

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

function applyExercise(dossier: Dossier, edit: ExerciseEdit): EditResult {
  const { exercise: before, ...rest } = dossier
  if (edit.type === 'remove-exercise' && !before) return refuse(dossier, 'no-such-record', { id: '', what: 'exercise' })
  const undo: Edit = before ? { type: 'put-exercise', record: before } : { type: 'remove-exercise' }
  return { dossier: edit.type === 'put-exercise' ? { ...rest, exercise: edit.record } : rest, undo, issues: [] }
}

/** Replaces what an article has once. */
function applyWhole(dossier: Dossier, edit: Whole): EditResult {
  const id = edit.type === 'put-head' ? edit.record.id : edit.article
  const article = dossier.articles.find((one) => one.id === id)
  if (!article) return refuse(dossier, 'no-such-record', { id, what: 'article' })
  if (edit.type === 'remove-key' && !article.key) return refuse(dossier, 'no-such-record', { id, what: 'key' })
  const articles = replace(dossier.articles, changeWhole(article, edit))
  return { dossier: { ...dossier, articles }, undo: undoOf(article, edit), issues: [] }
}

function changeWhole(article: Article, edit: Whole): Article {
  switch (edit.type) {
    case 'put-head':
      return withHead(article, edit.record)
    case 'put-orphans':
      return withOrphans(article, edit.record)
    case 'put-key':
      return { ...article, key: edit.record }
    case 'remove-key': {
      const { key: _, ...rest } = article
      return rest
    }
  }
}

function undoOf(article: Article, { type }: Whole): Edit {
  const { id, key, orphans } = article
  if (type === 'put-head') return { type, record: headOf(article) }
  if (type === 'put-orphans') return { type, article: id, record: orphans }
  return key ? { type: 'put-key', article: id, record: key } : { type: 'remove-key', article: id }
}

/** What is said about an article, without its text and its records. */
export function headOf(article: Article): ArticleHead {
  const {
    text: _, sha256: __, mentions: ___, events: ____, claims: _____, orphans: ______, standoff: _______,
    draftMentions: ________, draftClaims: _________, key: __________, ...head
  } = article
  return head
}

function withHead(article: Article, head: ArticleHead): Article {
  // Why each: an optional field that the new head does not have must go.
  const { publisher: _, published: __, url: ___, borders: ____, ...rest } = article
  return { ...rest, ...head }
}

function withOrphans({ orphans: _, ...rest }: Article, orphans: Orphans | undefined): Article {
  return { ...rest, ...(orphans ? { orphans } : {}) }
}

function replace(articles: readonly Article[], changed: Article): Article[] {
  return articles.map((one) => (one.id === changed.id ? changed : one))
}

function placeOf(type: Listed['type']): Place {
  return type.slice(type.indexOf('-') + 1) as Place
}

function listAt({ ontology, entities, articles, stories = [] }: Dossier, article: Article | undefined, place: Place): readonly AnyRecord[] {
  switch (place) {
    case 'kind':
      return ontology.kinds
    case 'relation':
      return ontology.relations
    case 'entity':
      return entities
    case 'article':
      return articles
    case 'story':
      return stories
    default:
      return article?.[LISTS[place]] ?? []
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
    case 'story': {
      const { stories: _, ...rest } = dossier
      return list.length === 0 ? rest : { ...rest, stories: list as Story[] }
    }
    default: {
      const { [LISTS[place]]: _, ...rest } = article as Article
      // Why left out: an article without drafts does not have the list.
      const isGone = place.startsWith('draft') && list.length === 0
      const changed = { ...rest, ...(isGone ? {} : { [LISTS[place]]: list }) } as Article
      return { ...dossier, articles: replace(articles, changed) }
    }
  }
}

/** Ids inside articles are unique in the whole dossier, while a list only sees its own article. */
function takenElsewhere({ articles }: Dossier, edit: Put): { id: string; what: string } | undefined {
  if (edit.type !== 'put-article' && !('article' in edit)) return undefined
  const here = edit.type === 'put-article' ? edit.record.id : edit.article
  for (const group of SAME_IDS) {
    for (const what of group) {
      const records: readonly Named[] = edit.type === 'put-article' ? edit.record[LISTS[what]] ?? []
        : edit.type === `put-${what}` ? [edit.record] : []
      if (records.length === 0) continue
      const ids = new Set(records.map(({ id }) => id))
      const holdsIt = (other: InArticle, article: Article): boolean => article.id !== here || (edit.type !== 'put-article' && other !== what)
      const found = articles.flatMap((one) => group.filter((other) => holdsIt(other, one)).map((other): Named[] => one[LISTS[other]] ?? []))
        .map((list) => list.find(({ id }) => ids.has(id))).find((one) => one !== undefined)
      if (found) return { id: found.id, what }
    }
  }
  return undefined
}

/** How many records refer to this one, for an article to an event in it. Mentions, claims and stories are referred to by nothing, and
 * nothing is looked through for them: hundreds may go at once. */
function usesOf({ ontology, entities, articles }: Dossier, place: Place, id: string): number {
  const count = (lists: readonly (readonly (string | undefined)[])[]): number =>
    lists.filter((ids) => ids.includes(id)).length
  switch (place) {
    case 'kind':
      return count([
        ...entities.map(({ kind }) => [kind]),
        ...ontology.relations.map(({ subjects, objects }) => [...subjects, ...objects]),
      ])
    case 'relation':
      return [...claimsIn(articles), ...keyClaims(articles)].filter(({ relation }) => relation === id).length
    case 'event':
      return claimsIn(articles).filter(({ event }) => event === id).length
    case 'entity':
      return count([
        ...articles.flatMap((one) => [...one.mentions, ...one.orphans?.mentions ?? [], ...one.key?.mentions ?? []])
          .map(({ entity }) => [entity]),
        ...[...claimsIn(articles), ...keyClaims(articles)]
          .map((one) => [one.subject, one.object, one.place, ...one.attribution.map(({ entity }) => entity)]),
        ...entities.filter((one) => one.id !== id).map(({ actsFor }) => actsFor.map(({ entity }) => entity)),
      ])
    case 'article': {
      const events = new Set(articles.find((one) => one.id === id)?.events.map((event) => event.id))
      return claimsIn(articles.filter((one) => one.id !== id)).filter(({ event }) => event !== undefined && events.has(event)).length
    }
    default:
      return 0
  }
}

/** Finished ones, orphans and drafts. */
function claimsIn(articles: readonly Article[]): (Claim | DraftClaim)[] {
  return articles.flatMap((one) => [...one.claims, ...one.orphans?.claims ?? [], ...one.draftClaims ?? []])
}

/** Apart, since they tell of no event but their key's. */
function keyClaims(articles: readonly Article[]): Claim[] {
  return articles.flatMap(({ key }) => key?.claims ?? [])
}

function refuse(dossier: Dossier, code: 'no-such-record' | 'still-in-use' | 'duplicate-id', args: Issue['args']): EditResult {
  return { dossier, issues: [issue(code, '', args)] }
}
