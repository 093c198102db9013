/** B's mentions and claims as they would stand in A's dossier, and the records that they need there. */
import type { Edit } from '../edit.ts'
import type { Article, ArticleEvent, Claim, Dossier, Entity, EntityKind, Mention, Relation } from '../schema.ts'
import type { Alignment } from './align-dossiers.ts'

/** An edit that brings a record which A may lack. */
export type Need = Extract<Edit, { readonly type: 'put-kind' | 'put-relation' | 'put-entity' | 'put-event' }>

/** A record in A's ids. */
export interface Translated<Item> {
  readonly record: Item
  /** In the order in which they have to be put, what is referred to first. Records that A has are not in it, but for events, since A's
   * last claim of an event may be gone by then. */
  readonly needs: readonly Need[]
}

export interface Translation {
  mention(mention: Mention): Translated<Mention>
  /** `article` is that of A in which the claim would stand. */
  claim(claim: Claim, article: Article): Translated<Claim>
}

/** Gives every record of B that A does not have an id of its own: B's where it is free in A, else one that `makeId` makes of it, asked
 * again with its own answer while that is taken in A or in B; an answer that is given back unchanged throws. A record is translated the
 * same way each time. */
export function makeTranslation(alignment: Alignment, makeId: (wish: string) => string): Translation {
  const { a, b, twins, events: eventTwins } = alignment
  const chooseIds = (of: (dossier: Dossier) => readonly { readonly id: string }[]) => makeIds(of(a), of(b), makeId)
  const idOfKind = chooseIds(({ ontology }) => ontology.kinds)
  const idOfRelation = chooseIds(({ ontology }) => ontology.relations)
  const idOfEntity = chooseIds(({ entities }) => entities)
  const idOfEvent = chooseIds(({ articles }) => articles.flatMap(({ events }) => events))
  const idOfMention = chooseIds(({ articles }) => articles.flatMap(({ mentions, orphans, draftMentions }) =>
    [...mentions, ...orphans?.mentions ?? [], ...draftMentions ?? []]))
  const idOfClaim = chooseIds(({ articles }) => articles.flatMap(({ claims, orphans, draftClaims }) =>
    [...claims, ...orphans?.claims ?? [], ...draftClaims ?? []]))
  const kinds = byId<EntityKind>(b.ontology.kinds)
  const relations = byId<Relation>(b.ontology.relations)
  const entities = byId<Entity>(b.entities)
  const eventsOfA = homesOf(a.articles.map((article) => ({ article, home: article.id })))
  const homesInA = new Map(alignment.articles.map((one) => [one.b.id, one.a.id]))
  const eventsOfB = homesOf(b.articles.map((article) => ({ article, home: homesInA.get(article.id) })))

  const need = (needs: Need[], one: Need): void => {
    if (!needs.some(({ type, record }) => type === one.type && record.id === one.record.id)) needs.push(one)
  }
  const translateKind = (id: string, needs: Need[]): string => {
    const twin = twins.kinds.get(id)
    const kind = kinds.get(id)
    if (twin !== undefined || !kind) return twin ?? id
    const record = { ...kind, id: idOfKind(id) }
    need(needs, { type: 'put-kind', record })
    return record.id
  }
  const translateRelation = (id: string, needs: Need[]): string => {
    const twin = twins.relations.get(id)
    const relation = relations.get(id)
    if (twin !== undefined || !relation) return twin ?? id
    const translateKinds = (ids: readonly string[]) => [...new Set(ids.map((one) => translateKind(one, needs)))]
    const record: Relation = {
      ...relation, id: idOfRelation(id), subjects: translateKinds(relation.subjects), objects: translateKinds(relation.objects),
    }
    need(needs, { type: 'put-relation', record })
    return record.id
  }
  const translateEntity = (id: string, needs: Need[], below: ReadonlySet<string> = new Set()): string => {
    const twin = twins.entities.get(id)
    const entity = entities.get(id)
    if (twin !== undefined || !entity) return twin ?? id
    const own = idOfEntity(id)
    if (needs.some(({ type, record }) => type === 'put-entity' && record.id === own)) return own
    const here = new Set([...below, id])
    // Why: two that act for each other could not be taken back one after the other.
    const actsFor = entity.actsFor.filter((one) => !here.has(one.entity)).map((one) =>
      ({ ...one, entity: translateEntity(one.entity, needs, here) }))
    need(needs, { type: 'put-entity', record: { ...entity, id: own, kind: translateKind(entity.kind, needs), actsFor } })
    return own
  }
  const translateEvent = (id: string, article: Article, needs: Need[]): string => {
    const twin = eventTwins.get(id)
    const known = twin === undefined ? undefined : eventsOfA.get(twin)
    if (known) need(needs, { type: 'put-event', article: known.home ?? article.id, record: known.event })
    const found = eventsOfB.get(id)
    if (twin !== undefined || !found) return twin ?? id
    const record = { ...found.event, id: idOfEvent(id) }
    need(needs, { type: 'put-event', article: found.home ?? article.id, record })
    return record.id
  }

  return {
    mention: (mention) => {
      const needs: Need[] = []
      return { record: { ...mention, id: idOfMention(mention.id), entity: translateEntity(mention.entity, needs) }, needs }
    },
    claim: (claim, article) => {
      const needs: Need[] = []
      const { place, event, ...rest } = claim
      const record: Claim = {
        ...rest,
        id: idOfClaim(claim.id),
        subject: translateEntity(claim.subject, needs),
        relation: translateRelation(claim.relation, needs),
        object: translateEntity(claim.object, needs),
        attribution: claim.attribution.map((one) => ({ ...one, entity: translateEntity(one.entity, needs) })),
        ...(place !== undefined && { place: translateEntity(place, needs) }),
        ...(event !== undefined && { event: translateEvent(event, article, needs) }),
      }
      return { record, needs }
    },
  }
}

/** Ids of records that come from B, each chosen once. */
function makeIds(
  a: readonly { readonly id: string }[],
  b: readonly { readonly id: string }[],
  makeId: (wish: string) => string,
): (id: string) => string {
  const taken = new Set(a.map(({ id }) => id))
  const wanted = new Set(b.map(({ id }) => id))
  const chosen = new Map<string, string>()
  return (id) => {
    const known = chosen.get(id)
    if (known !== undefined) return known
    let free = id
    while (taken.has(free) || (free !== id && wanted.has(free))) {
      const next = makeId(free)
      if (next === free) throw new Error(`makeId gave back ${JSON.stringify(free)}, which is taken; let it change what it is given`)
      free = next
    }
    taken.add(free)
    chosen.set(id, free)
    return free
  }
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): Map<string, Item> {
  return new Map(records.map((record) => [record.id, record]))
}

/** Each event with the article of A in which it stands, or would. */
function homesOf(
  articles: readonly { readonly article: Article; readonly home: string | undefined }[],
): Map<string, { readonly event: ArticleEvent; readonly home: string | undefined }> {
  return new Map(articles.flatMap(({ article, home }) => article.events.map((event) => [event.id, { event, home }] as const)))
}
