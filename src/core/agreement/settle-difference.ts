/** What a person decides about a difference, as one edit of A's dossier. */
import type { Edit } from '../edit.ts'
import type { Article, Claim, Dossier, Mention, Relation } from '../schema.ts'
import type { ClaimFacet } from './claim-keys.ts'
import type { Difference } from './list-differences.ts'
import type { Need } from './translate-records.ts'

/** Take theirs, or keep both. To take mine is to do nothing. */
export type Choice = 'theirs' | 'both'

/** The edit that settles a difference in `dossier`, which is A's as it is by now: other differences of the same list may have been settled
 * before, in any order. Theirs: what only A has goes, what only B has comes, and of what differs only the facet changes. Both: what only B
 * has comes, and B's record comes to stand beside the one that differs; a mention has no two forms, and a claim no two events. What a
 * record needs and the dossier lacks comes along, a relation is extended to kinds that it takes on, and an event whose last claim goes is
 * removed. `undefined` where there is nothing to do, or where a record is gone that the difference is about.
 *
 * Why not edits in the list itself: an edit puts a whole record, so that the second one of a claim would take back the first. */
export function settleDifference(dossier: Dossier, difference: Difference, choice: Choice): Edit | undefined {
  const article = dossier.articles.find(({ id }) => id === difference.article)
  if (!article) return undefined
  if (difference.kind === 'only-a') return choice === 'both' ? undefined : removeRecord(dossier, article, difference)
  return difference.what === 'claim' || difference.what === 'qualifier'
    ? settleClaim(dossier, article, difference, choice)
    : settleMention(dossier, article, difference, choice)
}

type OnlyA = Extract<Difference, { readonly kind: 'only-a' }>
type OfClaim = Exclude<Extract<Difference, { readonly what: 'claim' | 'qualifier' }>, OnlyA>
type OfMention = Exclude<Extract<Difference, { readonly what: 'mention' | 'link' }>, OnlyA>

function removeRecord(dossier: Dossier, { id: article, mentions, claims }: Article, { what, a: { id } }: OnlyA): Edit | undefined {
  if (what === 'mention') return mentions.some((one) => one.id === id) ? { type: 'remove-mention', article, id } : undefined
  const claim = claims.find((one) => one.id === id)
  return claim && bundle([{ type: 'remove-claim', article, id }, ...removalOfEvent(dossier, claim, undefined)])
}

function settleClaim(dossier: Dossier, { id: article, claims }: Article, difference: OfClaim, choice: Choice): Edit | undefined {
  const { kind, b, needs } = difference
  const current = kind === 'differs' ? claims.find(({ id }) => id === difference.a.id) : undefined
  if (kind === 'differs' && (!current || (choice === 'both' && difference.facet === 'event'))) return undefined
  const isBeside = choice === 'both' || !current
  const record = isBeside || kind === 'only-b' ? b : withFacet(current, b, difference.facet)
  const puts = needsOf(dossier, needs, record)
  return puts && bundle([
    ...puts,
    ...extensionOf(dossier, puts, record),
    { type: 'put-claim', article, record },
    ...removalOfEvent(dossier, isBeside ? undefined : current, record),
  ])
}

function settleMention(dossier: Dossier, { id: article, mentions }: Article, difference: OfMention, choice: Choice): Edit | undefined {
  const { kind, b, needs } = difference
  const current = kind === 'differs' ? mentions.find(({ id }) => id === difference.a.id) : undefined
  if (kind === 'differs' && (!current || (choice === 'both' && difference.facet === 'form'))) return undefined
  const record = choice === 'both' || kind === 'only-b' || !current ? b : withMentionFacet(current, b, difference.facet)
  const puts = needsOf(dossier, needs, record)
  return puts && bundle([...puts, { type: 'put-mention', article, record }])
}

function bundle(edits: readonly Edit[]): Edit | undefined {
  return edits.length === 1 ? edits[0] : { type: 'all', edits }
}

function withMentionFacet(a: Mention, b: Mention, facet: 'spans' | 'form' | 'entity'): Mention {
  return facet === 'spans' ? { ...a, spans: b.spans } : facet === 'form' ? { ...a, form: b.form } : { ...a, entity: b.entity }
}

function withFacet(a: Claim, b: Claim, facet: ClaimFacet): Claim {
  switch (facet) {
    case 'relation':
    case 'direction':
      return { ...a, relation: b.relation, subject: b.subject, object: b.object }
    case 'modality':
      return { ...a, modality: b.modality }
    case 'polarity':
      return { ...a, polarity: b.polarity }
    case 'attribution':
    case 'attribution-time':
      return { ...a, attribution: b.attribution }
    case 'evidence':
      return { ...a, evidence: b.evidence }
    default:
      return withOptional(a, b, facet)
  }
}

function withOptional(a: Claim, b: Claim, facet: 'time' | 'place' | 'quantity' | 'event'): Claim {
  const { [facet]: _, ...rest } = a
  return b[facet] === undefined ? rest : { ...rest, [facet]: b[facet] }
}

/** The needs that the dossier lacks and this record has; `undefined` where it refers to something that neither of them has. */
function needsOf(dossier: Dossier, needs: readonly Need[], record: Mention | Claim): Need[] | undefined {
  const known = {
    kind: idsOf(dossier.ontology.kinds),
    relation: idsOf(dossier.ontology.relations),
    entity: idsOf(dossier.entities),
    event: idsOf(dossier.articles.flatMap(({ events }) => events)),
  }
  const lacking = needs.filter((need) => !known[placeOf(need)].has(need.record.id))
  const wanted = {
    kind: new Set<string>(),
    relation: new Set('relation' in record ? [record.relation] : []),
    entity: new Set('relation' in record
      ? [record.subject, record.object, record.place, ...record.attribution.map(({ entity }) => entity)]
      : [record.entity]),
    event: new Set('relation' in record ? [record.event] : []),
  }
  const chosen: Need[] = []
  // Why backwards: what a record refers to stands before it.
  for (const need of lacking.reverse()) {
    if (!wanted[placeOf(need)].has(need.record.id)) continue
    chosen.unshift(need)
    known[placeOf(need)].add(need.record.id)
    if (need.type === 'put-entity') {
      wanted.kind.add(need.record.kind)
      for (const { entity } of need.record.actsFor) wanted.entity.add(entity)
    }
    if (need.type === 'put-relation') for (const kind of [...need.record.subjects, ...need.record.objects]) wanted.kind.add(kind)
  }
  const isComplete = (['relation', 'entity', 'event'] as const).every((place) =>
    [...wanted[place]].every((id) => id === undefined || known[place].has(id)))
  return isComplete ? chosen : undefined
}

function placeOf({ type }: Need): 'kind' | 'relation' | 'entity' | 'event' {
  return type === 'put-kind' ? 'kind' : type === 'put-relation' ? 'relation' : type === 'put-entity' ? 'entity' : 'event'
}

function idsOf(records: readonly { readonly id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id))
}

/** Why: A's entity may be of another kind than its twin in B, or A's relation take fewer kinds. */
function extensionOf(dossier: Dossier, puts: readonly Need[], { relation: id, subject, object }: Claim): Edit[] {
  const relations = [...dossier.ontology.relations, ...puts.flatMap((one) => (one.type === 'put-relation' ? [one.record] : []))]
  const entities = [...dossier.entities, ...puts.flatMap((one) => (one.type === 'put-entity' ? [one.record] : []))]
  const relation = relations.find((one) => one.id === id)
  if (!relation) return []
  const kindOf = (entity: string): string[] => entities.filter((one) => one.id === entity).map(({ kind }) => kind)
  const subjects = [...new Set([...relation.subjects, ...kindOf(subject)])]
  const objects = [...new Set([...relation.objects, ...kindOf(object)])]
  if (subjects.length === relation.subjects.length && objects.length === relation.objects.length) return []
  const record: Relation = { ...relation, subjects, objects }
  return [{ type: 'put-relation', record }]
}

/** `before` is the claim as it stands, `after` as it will, or nothing where it goes. */
function removalOfEvent({ articles }: Dossier, before: Claim | undefined, after: Claim | undefined): Edit[] {
  const event = before?.event
  if (!before || event === undefined || after?.event === event) return []
  const isTold = articles.some(({ claims, orphans, draftClaims }) =>
    [...claims, ...orphans?.claims ?? [], ...draftClaims ?? []].some((claim) => claim.event === event && claim.id !== before.id))
  const home = articles.find(({ events }) => events.some(({ id }) => id === event))
  return isTold || !home ? [] : [{ type: 'remove-event', article: home.id, id: event }]
}
