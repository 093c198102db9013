/** Claims that may tell of the same event as a claim that is being made: what “same event as …” offers. */
import { DAY, overlaps, parseDate, type Extent } from './dates.ts'
import type { DossierIndex, PlacedClaim } from './index-dossier.ts'
import type { Claim, DraftClaim, Relation } from './schema.ts'

/** Why a claim looks like a telling of the same: about its ends, its relation, its time and its place, in this order. */
export type RetellingReason =
  | 'same-ends' | 'ends-act-for' | 'same-subject' | 'shared-end' | 'shared-end-acts-for'
  | 'same-relation' | 'same-type' | 'same-sign'
  | 'same-time' | 'times-overlap'
  | 'same-sentence' | 'same-place'

/** A likely telling of the same event, and how likely: above 0, up to 1. Not a probability, only an order. */
export interface Retelling {
  readonly claim: PlacedClaim
  /** The event to join; left out where the claim has none yet. */
  readonly event?: string
  readonly likeness: number
  readonly reasons: readonly RetellingReason[]
}

export interface RetellingOptions {
  readonly most?: number
  /** Id of the article that a draft stands in; of a claim in the index it is known. */
  readonly article?: string | undefined
}

/**
 * The likely tellings of the same event, best first and at most `most` (8): of each event only its likest claim, and claims without one.
 * Both have to share an end, or one that acts for it; signs that oppose each other, dates that share no time, a plan and a deed, and states
 * of affairs (relations without a score of which no claim in the dossier has an event) are never the same. A claim never retells itself.
 * The weights were chosen by hand and held against the sample article: see the test. Cost: linear in the claims of both ends, and in the
 * entities and events of the dossier.
 */
export function retellingsOf(
  claim: Claim | DraftClaim, index: DossierIndex,
  { most = 8, article = index.claims.get(claim.id)?.article.id }: RetellingOptions = {},
): Retelling[] {
  const told = readClaim(claim, article, index)
  if (!told) return []
  const best = new Map<string, Retelling>()
  for (const placed of candidatesFor(told, index)) {
    if (placed.claim.id === claim.id || placed.claim.event !== undefined && !index.events.has(placed.claim.event)) continue
    const found = compare(told, placed, index)
    if (!found) continue
    const key = placed.claim.event === undefined ? `claim\n${placed.claim.id}` : `event\n${placed.claim.event}`
    const known = best.get(key)
    if (!known || found.likeness > known.likeness) best.set(key, found)
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || a.claim.number - b.claim.number).slice(0, most)
}

interface Told {
  readonly claim: Claim | DraftClaim
  readonly article: string | undefined
  /** Each end with those that it acts for and that act for it. */
  readonly subject: Circle | undefined
  readonly object: Circle | undefined
  readonly relation: Relation | undefined
  readonly extent: Extent | undefined
  readonly happenings: ReadonlySet<string>
}

interface Circle {
  readonly id: string
  readonly near: ReadonlySet<string>
}

/** In hundredths, so that sums are exact. */
const WEIGHTS: Readonly<Record<RetellingReason, number>> = {
  'same-ends': 40, 'ends-act-for': 34, 'same-subject': 20, 'shared-end': 14, 'shared-end-acts-for': 10,
  'same-relation': 30, 'same-type': 25, 'same-sign': 12,
  'same-time': 20, 'times-overlap': 5,
  'same-sentence': 8, 'same-place': 5,
}

/** Chosen on the sample article: every true fellow is above it, and two thirds of what is offered first are right. */
const LEAST_LIKENESS = 0.4

/** `undefined` for a draft without an end. */
function readClaim(claim: Claim | DraftClaim, article: string | undefined, index: DossierIndex): Told | undefined {
  if (claim.subject === undefined && claim.object === undefined) return undefined
  const relation = claim.relation === undefined ? undefined : index.relations.get(claim.relation)
  const happenings = relationsOfEvents(index)
  // Why not all others: a relation that no claim has yet may tell of anything.
  if (relation && !happenings.has(relation.id) && isUsed(relation, claim, index)) return undefined
  const [subject, object] = [circleOf(claim.subject, index), circleOf(claim.object, index)]
  return { claim, article, subject, object, relation, extent: extentOf(claim, index), happenings }
}

/** The relations that tell of something that happened, as far as the dossier shows. */
function relationsOfEvents({ dossier, tellings }: DossierIndex): Set<string> {
  const scored = dossier.ontology.relations.filter(({ plover }) => plover !== undefined).map(({ id }) => id)
  const told = [...tellings.values()].flatMap((claims) => claims.map(({ claim }) => claim.relation))
  return new Set([...scored, ...told])
}

function isUsed(relation: Relation, claim: Claim | DraftClaim, { dossier }: DossierIndex): boolean {
  return dossier.articles.some(({ claims }) => claims.some((other) => other.relation === relation.id && other.id !== claim.id))
}

function circleOf(id: string | undefined, { dossier, entities }: DossierIndex): Circle | undefined {
  if (id === undefined) return undefined
  const over = entities.get(id)?.actsFor.map(({ entity }) => entity) ?? []
  const under = dossier.entities.filter(({ actsFor }) => actsFor.some(({ entity }) => entity === id)).map((one) => one.id)
  return { id, near: new Set([id, ...over, ...under]) }
}

function extentOf(claim: Claim | DraftClaim, { events }: DossierIndex): Extent | undefined {
  const time = claim.time ?? (claim.event === undefined ? undefined : events.get(claim.event)?.time)
  return time && parseDate(time.edtf)
}

function candidatesFor({ subject, object }: Told, index: DossierIndex): Set<PlacedClaim> {
  const candidates = new Set<PlacedClaim>()
  for (const id of new Set([...subject?.near ?? [], ...object?.near ?? []])) {
    for (const placed of index.claimsOf.get(id) ?? []) candidates.add(placed)
  }
  return candidates
}

/** `undefined` where the two cannot tell of the same, or nothing says that they do. */
function compare(told: Told, placed: PlacedClaim, index: DossierIndex): Retelling | undefined {
  const { claim } = placed
  const relation = index.relations.get(claim.relation)
  if (!relation || !told.happenings.has(relation.id)) return undefined
  if ((claim.modality === 'planned') !== (told.claim.modality === 'planned')) return undefined
  const signs = new Set([told.relation?.sign ?? relation.sign, relation.sign])
  if (signs.has('conflict') && signs.has('cooperation')) return undefined
  const extent = extentOf(claim, index)
  if (extent && told.extent && !overlaps(extent, told.extent)) return undefined
  const reasons = [
    ...compareEnds(told, claim), ...compareRelations(told.relation, relation),
    ...compareTimes(told.extent, extent), ...comparePlaces(told, placed),
  ]
  const likeness = Math.min(100, reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0)) / 100
  if (likeness < LEAST_LIKENESS) return undefined
  return { claim: placed, ...(claim.event === undefined ? {} : { event: claim.event }), likeness, reasons }
}

/** In either order: who received somebody is who somebody came to. */
function compareEnds({ subject, object }: Told, claim: Claim): RetellingReason[] {
  const pairs = [[claim.subject, claim.object], [claim.object, claim.subject]] as const
  const matches = pairs.map(([one, other]) => [matchEnd(subject, one), matchEnd(object, other)] as const)
  if (matches.some(([one, other]) => one === 'same' && other === 'same')) return ['same-ends']
  if (matches.some(([one, other]) => one && other)) return ['ends-act-for']
  if (matches[0]?.[0] === 'same') return ['same-subject']
  if (matches.some(([one, other]) => one === 'same' || other === 'same')) return ['shared-end']
  return matches.some(([one, other]) => one ?? other) ? ['shared-end-acts-for'] : []
}

function matchEnd(circle: Circle | undefined, id: string): 'same' | 'acts-for' | undefined {
  if (circle?.id === id) return 'same'
  return circle?.near.has(id) ? 'acts-for' : undefined
}

function compareRelations(one: Relation | undefined, other: Relation): RetellingReason[] {
  if (!one) return []
  if (one.id === other.id) return ['same-relation']
  if (one.plover && one.plover.type === other.plover?.type) return ['same-type']
  return one.sign === other.sign ? ['same-sign'] : []
}

/** Dates of at most a month are a reason of their own: wide ones overlap with everything. */
function compareTimes(one: Extent | undefined, other: Extent | undefined): RetellingReason[] {
  if (!one || !other) return []
  return one.end - one.start <= LONGEST_SAME_TIME && other.end - other.start <= LONGEST_SAME_TIME ? ['same-time'] : ['times-overlap']
}

/** In milliseconds. */
const LONGEST_SAME_TIME = 31 * DAY

function comparePlaces({ article: mine, claim: { place, evidence } }: Told, { claim, article, sentence }: PlacedClaim): RetellingReason[] {
  const start = evidence[0]?.start ?? -1
  return [
    ...(mine === article.id && start >= sentence.start && start < sentence.end ? ['same-sentence' as const] : []),
    ...(place !== undefined && place === claim.place ? ['same-place' as const] : []),
  ]
}
