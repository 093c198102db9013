/** The claims of a dossier → dated events between two actors. */
import { parseDate, type Extent } from './dates.ts'
import { codeOfRelation } from './events-of-dossier/code-of-relation.ts'
import { listActors } from './events-of-dossier/list-actors.ts'
import { FIRMNESSES, type Coding, type EventTable } from './event-table.ts'
import type { DossierIndex, PlacedClaim } from './index-dossier.ts'
import type { Claim } from './schema.ts'
import { closenessOf } from './ties/closeness-of-coding.ts'

/**
 * One row an article, event and pair of actors, in the order of the text: claims of an article that share an event and the pair (in any
 * order where both do it) are its tellings, and a claim without an event is an event of its own. Of several tellings the firmest counts
 * (affirmed, planned, alleged, denied), among those the closest coding (a mode before a bare type before a state of affairs, then the
 * larger score), and of all dates the narrowest. What is said of one party only keeps its row. An event that two articles tell of is one
 * happening: it counts once, and is still there when one of them is switched off.
 */
export function eventsOfDossier(index: DossierIndex): EventTable {
  const codings = new CodingList(index)
  const places = new Map(index.dossier.entities.map(({ id }, place) => [id, place]))
  const sources = new Map(index.dossier.articles.map(({ id }, place) => [id, place]))
  const happenings = numberHappenings(index)
  const rows = groupClaims(index).flatMap((claims) => {
    const [first] = claims
    const [subject, object] = [places.get(first.claim.subject), places.get(first.claim.object)]
    return subject === undefined || object === undefined ? [] : [{ claims, subject, object }]
  })
  const size = rows.length
  const table = {
    subject: new Uint32Array(size),
    object: new Uint32Array(size),
    start: new Float64Array(size),
    end: new Float64Array(size),
    coding: new Uint16Array(size),
    firmness: new Uint8Array(size),
    source: new Uint16Array(size),
    tellings: new Uint32Array(size),
    happening: new Uint32Array(size),
  }
  rows.forEach(({ claims, subject, object }, row) => {
    const [first] = claims
    const firmness = Math.min(...claims.map(({ claim }) => firmnessOf(claim)))
    const { start, end } = narrowest(claims.flatMap((one) => extentsOf(one, index)))
    table.subject[row] = subject
    table.object[row] = object
    table.start[row] = start
    table.end[row] = end
    table.coding[row] = codings.closest(claims.filter(({ claim }) => firmnessOf(claim) === firmness))
    table.firmness[row] = firmness
    table.source[row] = sources.get(first.article.id) ?? 0
    table.tellings[row] = sentencesOf(claims)
    table.happening[row] = happenings.get(first.claim.event ?? '') ?? 0
  })
  return {
    sources: index.dossier.articles.map(({ id, title }) => ({ id, title, kind: 'article' as const })),
    actors: listActors(index),
    codings: codings.list,
    size,
    ...table,
    references: (event) => rows[event]?.claims.map(({ claim }) => claim.id) ?? [],
  }
}

type Tellings = readonly [PlacedClaim, ...PlacedClaim[]]

/** Every claim is in one group. A telling that says that both do it joins the one that says who did it to whom, where there is one. */
function groupClaims(index: DossierIndex): Tellings[] {
  const groups = new Map<string, [PlacedClaim, ...PlacedClaim[]]>()
  const directed = new Map<string, string>()
  for (const placed of index.claims.values()) {
    const both = keyOf(placed, 'both')
    if (!isMutual(placed.claim, index) && !directed.has(both)) directed.set(both, keyOf(placed, 'one'))
  }
  for (const placed of index.claims.values()) {
    const both = keyOf(placed, 'both')
    const key = isMutual(placed.claim, index) ? (directed.get(both) ?? both) : keyOf(placed, 'one')
    const known = groups.get(key)
    if (known) known.push(placed)
    else groups.set(key, [placed])
  }
  return [...groups.values()].map((claims) => directedFirst(claims, index))
}

/** Why: the first claim gives the row its subject and object. */
function directedFirst(claims: Tellings, index: DossierIndex): Tellings {
  const directed = claims.find(({ claim }) => !isMutual(claim, index))
  return directed === undefined || directed === claims[0] ? claims : [directed, ...claims.filter((one) => one !== directed)]
}

function isMutual({ relation }: Claim, index: DossierIndex): boolean {
  return index.relations.get(relation)?.symmetric === true
}

function keyOf({ claim: { id, event, subject, object }, article }: PlacedClaim, way: 'one' | 'both'): string {
  if (event === undefined) return JSON.stringify(['claim', id])
  const ends = way === 'both' && object < subject ? [object, subject] : [subject, object]
  return JSON.stringify([way, article.id, event, ...ends])
}

/** Numbers from 1, for events that are told of at all. */
function numberHappenings(index: DossierIndex): Map<string, number> {
  return new Map([...index.tellings.keys()].map((event, place) => [event, place + 1]))
}

function firmnessOf({ polarity, modality }: Claim): number {
  if (polarity === 'denied') return FIRMNESSES.indexOf('denied')
  return FIRMNESSES.indexOf(modality === 'planned' || modality === 'alleged' ? modality : 'affirmed')
}

function extentsOf({ claim }: PlacedClaim, { events }: DossierIndex): Extent[] {
  const event = claim.event === undefined ? undefined : events.get(claim.event)
  return [claim.time, event?.time].flatMap((time) => (time && parseDate(time.edtf)) ?? [])
}

/** Without an end that is open before with one, then the shorter, the one that ends first, the one that begins last. */
function narrowest(extents: readonly Extent[]): Extent {
  const open = ({ start, end }: Extent): number => Number(start === -Infinity) + Number(end === Infinity)
  const length = (one: Extent): number => (open(one) > 0 ? 0 : one.end - one.start)
  const sorted = [...extents].sort((a, b) =>
    open(a) - open(b) || length(a) - length(b) || (a.end === b.end ? 0 : a.end - b.end) || (a.start === b.start ? 0 : b.start - a.start))
  return sorted[0] ?? { start: -Infinity, end: Infinity }
}

/** The codings in use, each once. */
class CodingList {
  readonly list: Coding[] = []
  readonly #places = new Map<string, number>()
  readonly #index: DossierIndex

  constructor(index: DossierIndex) {
    this.#index = index
  }

  /** The place of the coding of the claims that says most. */
  closest(claims: readonly PlacedClaim[]): number {
    const places = claims.map(({ claim }) => this.#placeOf(claim))
    return places.reduce((best, place) => (this.#closenessAt(place) > this.#closenessAt(best) ? place : best))
  }

  #closenessAt(place: number): number {
    const coding = this.list[place]
    return coding ? closenessOf(coding) : -1
  }

  #placeOf({ relation: id, modality, polarity }: Claim): number {
    const isPlanned = modality === 'planned' && polarity === 'affirmed'
    const key = `${isPlanned ? 'planned' : 'done'} ${id}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const relation = this.#index.relations.get(id)
    if (!relation) throw new Error(`a claim has the unknown relation ${id}: validate the dossier first`)
    this.#places.set(key, this.list.length)
    return this.list.push(codeOfRelation(relation, isPlanned)) - 1
  }
}

/** Why not the claims: one sentence that says two things of a happening tells of it once. */
function sentencesOf(claims: readonly PlacedClaim[]): number {
  return new Set(claims.map(({ article, sentence }) => `${article.id} ${sentence.start}`)).size
}
