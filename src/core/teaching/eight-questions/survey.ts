/** What the answers look at: the claims of the chosen articles, and their happenings between powers. */
import { FIRMNESSES, type ActorRole, type Coding, type EventTable } from '../../event-table.ts'
import { eventsOfDossier } from '../../events-of-dossier.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { makePowerFinder } from '../../ties/find-power.ts'

/** One happening between two, as the analysis of alliances counts it. */
export interface Row {
  readonly subject: Actor
  readonly object: Actor
  readonly coding: Coding
  readonly claims: readonly PlacedClaim[]
}

/** An end of a happening. */
export interface Actor {
  readonly id: string
  readonly role: ActorRole
  /** For whom it acts at the time: itself, its state, its organisation. */
  readonly power: string
  readonly powerRole: ActorRole
}

export interface Survey {
  readonly index: DossierIndex
  /** Affirmed ones and plans, in the order of the text; neither denied nor alleged. */
  readonly claims: readonly PlacedClaim[]
  /** Affirmed ones. */
  readonly rows: readonly Row[]
  /** Powers by the number of the claims about them, most first; only what may be a side. */
  readonly powers: ReadonlyMap<string, readonly PlacedClaim[]>
  readonly centre: string | undefined
}

/** Surveys the articles, all of them where none are given. */
export function surveyOf(index: DossierIndex, articles?: readonly string[]): Survey {
  const isAsked = ({ article }: PlacedClaim): boolean => !articles || articles.includes(article.id)
  const claims = [...index.claims.values()].filter((placed) =>
    isAsked(placed) && placed.claim.polarity === 'affirmed' && placed.claim.modality !== 'alleged')
  const table = eventsOfDossier(index)
  const find = makePowerFinder(table, 'official')
  const rows: Row[] = []
  for (let event = 0; event < table.size; event++) {
    if (FIRMNESSES[table.firmness[event] as number] !== 'affirmed') continue
    const told = table.references(event).flatMap((id) => index.claims.get(id) ?? [])
    const coding = table.codings[table.coding[event] as number]
    if (!coding || !told.some(isAsked)) continue
    const end = (column: Uint32Array): Actor => actorOf(table, column[event] as number, find(column[event] as number,
      table.start[event] as number, table.end[event] as number))
    rows.push({ subject: end(table.subject), object: end(table.object), coding, claims: told })
  }
  const powers = countPowers(rows)
  return { index, claims, rows, powers, centre: [...powers.keys()][0] }
}

function actorOf({ actors }: EventTable, actor: number, power: number): Actor {
  const [one, other] = [actors[actor], actors[power]]
  return { id: one?.id ?? '', role: one?.role ?? 'other', power: other?.id ?? '', powerRole: other?.role ?? 'other' }
}

function countPowers(rows: readonly Row[]): Map<string, PlacedClaim[]> {
  const counted = new Map<string, Set<PlacedClaim>>()
  for (const { subject, object, claims } of rows) {
    for (const { power, powerRole } of [subject, object]) {
      if (powerRole === 'place' || powerRole === 'other') continue
      const known = counted.get(power) ?? new Set()
      counted.set(power, known)
      for (const claim of claims) known.add(claim)
    }
  }
  const sorted = [...counted].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
  return new Map(sorted.map(([power, claims]) => [power, inOrder([...claims])]))
}

/** In the order of the text. */
function inOrder(claims: readonly PlacedClaim[]): PlacedClaim[] {
  return claims.toSorted((a, b) => a.number - b.number)
}

/** Ids in the order of the text, each once. */
export function idsOf(claims: Iterable<PlacedClaim>): string[] {
  return inOrder([...new Set(claims)]).map(({ claim }) => claim.id)
}
