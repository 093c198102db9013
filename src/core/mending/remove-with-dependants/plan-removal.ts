/** The dossier without a record, and what that changes elsewhere. */
import type { Article, Dossier } from '../../schema.ts'
import { withoutUntold } from '../without-untold.ts'
import type { GoneIds } from './remove-from-claim.ts'
import { sweepArticle, type Dependant, type Swept } from './sweep-article.ts'

/** The types of record that can be removed. */
export type RemovablePlace = 'kind' | 'relation' | 'entity' | 'article' | 'mention' | 'event' | 'claim' | 'draft-mention' | 'draft-claim'

export interface RemovalOptions {
  /** Whether marks and claims that lose a part stay as drafts. Default: true. */
  readonly keepMarks?: boolean
}

/** By type, in the order of the dossier, without the record itself. Drafts and orphans stand with the finished records of their type. */
export interface Dependants {
  readonly relations: readonly Dependant[]
  readonly entities: readonly Dependant[]
  readonly mentions: readonly Dependant[]
  readonly claims: readonly Dependant[]
  readonly events: readonly Dependant[]
}

/** `after` is `dossier` itself where there is no such record. */
export function planRemoval(
  dossier: Dossier,
  place: RemovablePlace,
  id: string,
  { keepMarks = true }: RemovalOptions,
): { readonly after: Dossier; readonly dependants: Dependants } {
  const none: Dependants = { relations: [], entities: [], mentions: [], claims: [], events: [] }
  if (!isThere(dossier, place, id)) return { after: dossier, dependants: none }
  const gone = goneIds(dossier, place, id)
  const ontology = sweepOntology(dossier, gone, place === 'kind' ? id : undefined)
  const { entities, dependants } = sweepEntities(dossier, gone)
  const swept = dossier.articles.map((one) => (gone.articles.has(one.id) ? sweepAll(one) : sweepArticle(one, gone, keepMarks)))
  const left = swept.map(({ article }) => article).filter((one) => !gone.articles.has(one.id))
  const { articles, untold } = withoutUntold(dossier.articles, left)
  const events = dossier.articles.flatMap((article) => article.events
    .filter((event) => gone.events.has(event.id) || untold.has(event.id))
    .map((event): Dependant => ({ id: event.id, article: article.id, becomes: 'removed', loses: [] })))
  const others = (what: RemovablePlace, list: readonly Dependant[]): readonly Dependant[] =>
    (place === what ? list.filter((one) => one.id !== id) : list)
  return {
    after: { ...dossier, ontology: ontology.left, entities, articles },
    dependants: {
      relations: others('relation', ontology.dependants),
      entities: others('entity', dependants),
      mentions: swept.flatMap(({ mentions }) => mentions),
      claims: swept.flatMap(({ claims }) => claims),
      events: others('event', events),
    },
  }
}

function isThere({ ontology, entities, articles }: Dossier, place: RemovablePlace, id: string): boolean {
  const has = (records: readonly { readonly id: string }[] = []): boolean => records.some((one) => one.id === id)
  switch (place) {
    case 'kind':
      return has(ontology.kinds)
    case 'relation':
      return has(ontology.relations)
    case 'entity':
      return has(entities)
    case 'article':
      return has(articles)
    default:
      return articles.some((article) => has(article[LISTS[place]]))
  }
}

const LISTS = {
  mention: 'mentions', event: 'events', claim: 'claims', 'draft-mention': 'draftMentions', 'draft-claim': 'draftClaims',
} as const

function goneIds({ ontology, entities, articles }: Dossier, place: RemovablePlace, id: string): GoneIds {
  const isAll = (kinds: readonly string[]): boolean => kinds.every((kind) => kind === id)
  const own = (...wanted: readonly RemovablePlace[]): string[] => (wanted.includes(place) ? [id] : [])
  return {
    relations: new Set(place === 'kind'
      ? ontology.relations.filter(({ subjects, objects }) => isAll(subjects) || isAll(objects)).map((one) => one.id)
      : own('relation')),
    entities: new Set(place === 'kind' ? entities.filter(({ kind }) => kind === id).map((one) => one.id) : own('entity')),
    articles: new Set(own('article')),
    events: new Set(place === 'article' ? articles.find((one) => one.id === id)?.events.map((one) => one.id) : own('event')),
    mentions: new Set(own('mention', 'draft-mention')),
    claims: new Set(own('claim', 'draft-claim')),
  }
}

function sweepOntology(
  { ontology }: Dossier,
  gone: GoneIds,
  kind: string | undefined,
): { readonly left: Dossier['ontology']; readonly dependants: Dependant[] } {
  if (kind === undefined && gone.relations.size === 0) return { left: ontology, dependants: [] }
  const dependants: Dependant[] = []
  const relations = ontology.relations.flatMap((one) => {
    if (gone.relations.has(one.id)) {
      dependants.push({ id: one.id, becomes: 'removed', loses: [] })
      return []
    }
    if (kind === undefined || ![...one.subjects, ...one.objects].includes(kind)) return [one]
    dependants.push({ id: one.id, becomes: 'changed', loses: ['kind'] })
    const without = (kinds: readonly string[]): string[] => kinds.filter((other) => other !== kind)
    return [{ ...one, subjects: without(one.subjects), objects: without(one.objects) }]
  })
  return { left: { kinds: ontology.kinds.filter(({ id }) => id !== kind), relations }, dependants }
}

function sweepEntities({ entities }: Dossier, gone: GoneIds): { readonly entities: Dossier['entities']; readonly dependants: Dependant[] } {
  if (gone.entities.size === 0) return { entities, dependants: [] }
  const dependants: Dependant[] = []
  const left = entities.flatMap((one) => {
    if (gone.entities.has(one.id)) {
      dependants.push({ id: one.id, becomes: 'removed', loses: [] })
      return []
    }
    const actsFor = one.actsFor.filter(({ entity }) => !gone.entities.has(entity))
    if (actsFor.length === one.actsFor.length) return [one]
    dependants.push({ id: one.id, becomes: 'changed', loses: ['acts-for'] })
    return [{ ...one, actsFor }]
  })
  return { entities: left, dependants }
}

/** All of an article that goes. */
function sweepAll(article: Article): Swept {
  const list = (...lists: readonly (readonly { readonly id: string }[] | undefined)[]): Dependant[] =>
    lists.flatMap((records) => records ?? []).map(({ id }) => ({ id, article: article.id, becomes: 'removed', loses: [] }))
  const { mentions, draftMentions, claims, draftClaims, orphans } = article
  return { article, mentions: list(mentions, draftMentions, orphans?.mentions), claims: list(claims, draftClaims, orphans?.claims) }
}
