/** Two dossiers → the edit that leads from the first to the second. */
import { headOf, type Edit } from '../edit.ts'
import type { Article, Dossier } from '../schema.ts'

/** Records are compared by identity: what a deed does not touch it has to share. Every order of records is kept, and new records stand at
 * the end, or the whole article is put; an article is also put whole where its text changes, or more than `MANY` of its records. What a
 * removed record was needed for has to be gone from `after`; then `applyEdit` takes the edit, and its undo. */
export function editBetween(before: Dossier, after: Dossier): Edit {
  const removals: Edit[] = []
  const puts: Edit[] = []
  const untold: Edit[] = []
  const articles = new Map(after.articles.map((one) => [one.id, one]))
  const known = new Set(before.articles.map(({ id }) => id))
  for (const article of before.articles) {
    const next = articles.get(article.id)
    if (next === undefined || next === article) continue
    const parts = partsBetween(article, next)
    if (parts === undefined) puts.push({ type: 'put-article', record: next })
    else {
      removals.push(...parts.removals)
      puts.push(...parts.puts)
      untold.push(...parts.untold)
    }
  }
  for (const record of after.articles) if (!known.has(record.id)) puts.push({ type: 'put-article', record })
  return {
    type: 'all',
    edits: [...removals, ...vocabularyPuts(before, after), ...puts, ...untold, ...removalsOf(before, after)],
  }
}

/** Each put looks for its id in all articles: so many take about as long as putting the article. */
const MANY = 32

/** In the order in which `applyEdit` takes them: what refers goes before what it refers to, what is referred to comes before what
 * refers. */
interface Parts {
  readonly removals: readonly Edit[]
  readonly puts: readonly Edit[]
  readonly untold: readonly Edit[]
}

/** `undefined` where the article has to be put as a whole. */
function partsBetween(before: Article, after: Article): Parts | undefined {
  const { id: article } = before
  if (before.text !== after.text || before.sha256 !== after.sha256 || before.standoff !== after.standoff) return undefined
  const events = changesOf(before.events, after.events)
  const mentions = changesOf(before.mentions, after.mentions)
  const claims = changesOf(before.claims, after.claims)
  const draftMentions = changesOf(before.draftMentions, after.draftMentions)
  const draftClaims = changesOf(before.draftClaims, after.draftClaims)
  if (!events || !mentions || !claims || !draftMentions || !draftClaims) return undefined
  const all = [events, mentions, claims, draftMentions, draftClaims]
  if (all.reduce((sum, { gone, put }) => sum + gone.length + put.length, 0) > MANY) return undefined
  return {
    removals: [
      ...mentions.gone.map((id): Edit => ({ type: 'remove-mention', article, id })),
      ...claims.gone.map((id): Edit => ({ type: 'remove-claim', article, id })),
      ...draftMentions.gone.map((id): Edit => ({ type: 'remove-draft-mention', article, id })),
      ...draftClaims.gone.map((id): Edit => ({ type: 'remove-draft-claim', article, id })),
    ],
    puts: [
      ...events.put.map((record): Edit => ({ type: 'put-event', article, record })),
      ...mentions.put.map((record): Edit => ({ type: 'put-mention', article, record })),
      ...claims.put.map((record): Edit => ({ type: 'put-claim', article, record })),
      ...draftMentions.put.map((record): Edit => ({ type: 'put-draft-mention', article, record })),
      ...draftClaims.put.map((record): Edit => ({ type: 'put-draft-claim', article, record })),
      ...(before.orphans === after.orphans ? [] : [{ type: 'put-orphans', article, record: after.orphans } as const]),
      ...keyChange(before, after),
      ...(isSameHead(before, after) ? [] : [{ type: 'put-head', record: headOf(after) } as const]),
    ],
    untold: events.gone.map((id): Edit => ({ type: 'remove-event', article, id })),
  }
}

function keyChange({ id: article, key: before }: Article, { key }: Article): Edit[] {
  if (before === key) return []
  return [key ? { type: 'put-key', article, record: key } : { type: 'remove-key', article }]
}

interface Changes<Item> {
  readonly gone: readonly string[]
  readonly put: readonly Item[]
}

/** `undefined` where what stays is not in its order, or something new does not stand at the end. */
function changesOf<Item extends { readonly id: string }>(
  before: readonly Item[] = [],
  after: readonly Item[] = [],
): Changes<Item> | undefined {
  if (before === after) return { gone: [], put: [] }
  const kept = new Set(after.map(({ id }) => id))
  const stays = before.filter(({ id }) => kept.has(id))
  if (stays.some(({ id }, index) => after[index]?.id !== id)) return undefined
  return {
    gone: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    put: after.filter((item, index) => stays[index] !== item),
  }
}

function isSameHead(before: Article, after: Article): boolean {
  const [one, other] = [headOf(before), headOf(after)]
  return HEAD.every((key) => one[key] === other[key])
}

const HEAD = ['title', 'publisher', 'published', 'language', 'url', 'rights', 'borders'] as const

/** New records first, so that taking them back comes last. */
function vocabularyPuts(before: Dossier, after: Dossier): Edit[] {
  const newFirst = <Item extends { readonly id: string }>(old: readonly Item[], now: readonly Item[]): Item[] => {
    const known = new Set(old.map(({ id }) => id))
    const same = new Set(old)
    const changed = now.filter((item) => !same.has(item))
    return [...changed.filter(({ id }) => !known.has(id)), ...changed.filter(({ id }) => known.has(id))]
  }
  return [
    ...newFirst(before.ontology.kinds, after.ontology.kinds).map((record): Edit => ({ type: 'put-kind', record })),
    ...newFirst(before.ontology.relations, after.ontology.relations).map((record): Edit => ({ type: 'put-relation', record })),
    ...newFirst(before.entities, after.entities).map((record): Edit => ({ type: 'put-entity', record })),
  ]
}

function removalsOf(before: Dossier, after: Dossier): Edit[] {
  const gone = <Item extends { readonly id: string }>(old: readonly Item[], now: readonly Item[]): Item[] => {
    const kept = new Set(now.map(({ id }) => id))
    return old.filter(({ id }) => !kept.has(id))
  }
  const entities = gone(before.entities, after.entities)
  return [
    ...gone(before.articles, after.articles).map(({ id }): Edit => ({ type: 'remove-article', id })),
    // Why: two that go may act for each other, and neither could go first.
    ...entities.filter(({ actsFor }) => actsFor.length > 0).map((one): Edit => ({ type: 'put-entity', record: { ...one, actsFor: [] } })),
    ...entities.map(({ id }): Edit => ({ type: 'remove-entity', id })),
    ...gone(before.ontology.relations, after.ontology.relations).map(({ id }): Edit => ({ type: 'remove-relation', id })),
    ...gone(before.ontology.kinds, after.ontology.kinds).map(({ id }): Edit => ({ type: 'remove-kind', id })),
  ]
}
