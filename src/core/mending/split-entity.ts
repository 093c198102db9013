/** One entity that is two. */
import { issue, type Issue } from '../issues.ts'
import type { Dossier, Entity, Relation } from '../schema.ts'
import { editBetween } from './edit-between.ts'
import type { Mended } from './mended.ts'
import { mapShared, redirectClaims, replaceEnds, type End, type Misfit, type Redirect } from './redirect-claims.ts'
import { withRecords } from './with-records.ts'

/** The uses that go to the new entity, by ids; drafts and orphans are named like claims and mentions. */
export interface ChosenUses {
  readonly mentions: readonly string[]
  readonly claims: readonly { readonly id: string; readonly end: End }[]
}

/** Makes `made` an entity of the dossier, and gives it the chosen uses of the entity `id`; the others stay. A claim of one party only
 * goes with both ends. Claims that do not fit the new entity's kind become drafts and are told as `misfits`. Refused where the entity
 * is not there, the new id is taken, or a chosen use is none of this entity. */
export function splitEntity(dossier: Dossier, id: string, made: Entity, uses: ChosenUses): Mended<{ readonly misfits: readonly Misfit[] }> {
  if (!dossier.entities.some((one) => one.id === id)) return { issues: [issue('no-such-record', '', { id, what: 'entity' })] }
  if (dossier.entities.some((one) => one.id === made.id)) return { issues: [issue('duplicate-id', '', { id: made.id, what: 'entity' })] }
  if (!dossier.ontology.kinds.some((one) => one.id === made.kind)) {
    return { issues: [issue('no-such-record', '', { id: made.kind, what: 'kind' })] }
  }
  const missing = missingUses(dossier, id, uses)
  if (missing.length > 0) return { issues: missing }
  const chosen = new Set(uses.mentions)
  const ends = endsByClaim(uses)
  const relations = new Map(dossier.ontology.relations.map((one) => [one.id, one]))
  const redirect: Redirect = (claim) => {
    const own = ends.get(claim.id)
    return own ? replaceEnds(claim, withBothOfOne(own, relations.get(claim.relation ?? '')), id, made.id) : claim
  }
  const articles = dossier.articles.map((article) => {
    const link = <Marked extends { id: string; entity: string }>(mention: Marked): Marked =>
      (chosen.has(mention.id) && mention.entity === id ? { ...mention, entity: made.id } : mention)
    const mentions = mapShared(article.mentions, link)
    const { orphans } = article
    const lost = orphans && mapShared(orphans.mentions, link)
    if (mentions === article.mentions && lost === orphans?.mentions) return article
    return withRecords(article, { mentions, orphans: orphans && lost ? { ...orphans, mentions: lost } : orphans })
  })
  const split = { ...dossier, entities: [...dossier.entities, made], articles }
  const { articles: redirected, misfits } = redirectClaims(split, redirect)
  return { edit: editBetween(dossier, { ...split, articles: redirected }), misfits }
}

function missingUses({ articles }: Dossier, id: string, uses: ChosenUses): Issue[] {
  const mentions = new Set(articles
    .flatMap((one) => [...one.mentions, ...one.orphans?.mentions ?? []])
    .filter(({ entity }) => entity === id)
    .map((one) => one.id))
  const claims = new Map(articles
    .flatMap((one) => [...one.claims, ...one.orphans?.claims ?? [], ...one.draftClaims ?? []])
    .map((one) => [one.id, one]))
  const isAt = (claim: string, end: End): boolean => {
    const one = claims.get(claim)
    return end === 'attribution' ? one?.attribution.some(({ entity }) => entity === id) ?? false : one?.[end] === id
  }
  return [
    ...uses.mentions.filter((one) => !mentions.has(one)).map((one) => issue('no-such-record', '', { id: one, what: 'mention' }, one)),
    ...uses.claims
      .filter((one) => !isAt(one.id, one.end))
      .map((one) => issue('no-such-record', one.end, { id: one.id, what: 'claim' }, one.id)),
  ]
}

function endsByClaim({ claims }: ChosenUses): Map<string, Set<End>> {
  const ends = new Map<string, Set<End>>()
  for (const { id, end } of claims) ends.set(id, new Set([...ends.get(id) ?? [], end]))
  return ends
}

function withBothOfOne(ends: ReadonlySet<End>, relation: Relation | undefined): ReadonlySet<End> {
  const isOne = relation?.unary === true && (ends.has('subject') || ends.has('object'))
  return isOne ? new Set<End>([...ends, 'subject', 'object']) : ends
}
