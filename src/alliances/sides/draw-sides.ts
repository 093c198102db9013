/** The picture of the sides as marks, lines and outlines in px, before it is moved to its place in the frame. */
import type { EventActor } from '../../core/event-table.ts'
import { NO_SIDE, type Standing } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { orderByStrength } from '../../state/alliances/group-by-side.ts'
import type { SidesPicture } from '../../state/alliances/sides.ts'
import { drawLine, type DrawnLine } from './draw-line.ts'
import { headsOfSides, type HeadsOfSide } from './heads-of-sides.ts'
import { hullPath, type Hull } from './hull-path.ts'

export interface DrawnActor {
  readonly index: number
  readonly actor: EventActor
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Its side, or -1. */
  readonly side: number
  readonly standing: Standing | undefined
  /** Its drawn ties. */
  readonly ties: number
}

export interface DrawnTie extends DrawnLine {
  readonly isContradiction: boolean
  /** Where the sign of a contradiction stands: in the middle, or beside it where an actor is in the way. */
  readonly sign?: { readonly x: number; readonly y: number }
}

export interface DrawnSide extends HeadsOfSide {
  readonly side: number
  readonly hull: Hull
}

export interface DrawnSides {
  /** Strongest first. */
  readonly actors: readonly DrawnActor[]
  /** Strongest first. */
  readonly ties: readonly DrawnTie[]
  readonly sides: readonly DrawnSide[]
  /** The outline around those that are on no side though they are tied to them, and around those that are not. */
  readonly neither: Hull | undefined
  readonly apart: Hull | undefined
}

const LEAST_RADIUS = 6
const MOST_RADIUS = 12
/** Between the middle of a mark and the outline of its side, px; less where actors stand closer. */
const AROUND = 34
const LEAST_AROUND = 20

/** `scale`: px for each unit of the places. */
export function drawSides(picture: SidesPicture, scale: number): DrawnSides {
  const { ties: { table }, drawn, settled, places, sides, standings } = picture
  const sums = new Map<number, { ties: number; events: number }>()
  for (const tie of drawn) {
    for (const index of [tie.a, tie.b]) {
      const sum = sums.get(index) ?? { ties: 0, events: 0 }
      sums.set(index, { ties: sum.ties + 1, events: sum.events + tie.events.length })
    }
  }
  const mostEvents = [...sums.values()].reduce((most, { events }) => Math.max(most, events), 1)
  // Why those first: a side is named after the strongest by what it was found by, whatever else is drawn for the moment.
  const order = new Set([...orderByStrength(settled), ...orderByStrength(drawn)])
  const actors = [...order].flatMap((index): DrawnActor[] => {
    const [actor, place, sum] = [table.actors[index], places.get(index), sums.get(index)]
    if (!actor || !place || !sum) return []
    const { ties, events } = sum
    return [{
      index, actor, ties,
      x: place.x * scale,
      y: place.y * scale,
      // Why the root: what grows with the events is the area.
      radius: LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(events / mostEvents),
      side: sides.assignment[index] ?? NO_SIDE,
      standing: standings.get(index),
    }]
  })
  const around = Math.max(LEAST_AROUND, AROUND * Math.min(1, scale))
  const byIndex = new Map(actors.map((one) => [one.index, one]))
  const contradictions = new Set(picture.contradictions)
  return {
    actors,
    ties: drawn.flatMap((tie) => {
      const [one, other] = [byIndex.get(tie.a), byIndex.get(tie.b)]
      return one && other ? [drawTie(picture, tie, one, other, contradictions.has(tie) ? actors : undefined)] : []
    }),
    sides: [...headsOfSides(picture)].flatMap(([side, heads]) => {
      const hull = hullPath(actors.filter((one) => one.side === side), around)
      return hull ? [{ side, ...heads, hull }] : []
    }),
    neither: hullPath(actors.filter(({ standing }) => standing === 'between' || standing === 'alone'), around),
    apart: hullPath(actors.filter(({ standing }) => standing === 'untied'), around),
  }
}

/** Shares of the way from one actor to the other. */
const SIGN_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7]
/** Px between the middles of a sign and of a mark. */
const CLEAR = 24

/** `around` are the actors among which the sign of a contradiction finds its place; without them it is none. */
function drawTie(
  { ties: { table } }: SidesPicture,
  tie: Tie,
  one: DrawnActor,
  other: DrawnActor,
  around?: readonly DrawnActor[],
): DrawnTie {
  const along = (share: number) => ({ x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share })
  const isFree = ({ x, y }: { x: number; y: number }): boolean =>
    around?.every((actor) => Math.hypot(actor.x - x, actor.y - y) > CLEAR) ?? true
  return {
    ...drawLine(table, tie, one, other),
    isContradiction: around !== undefined,
    ...(around ? { sign: SIGN_PLACES.map(along).find(isFree) ?? along(0.5) } : {}),
  }
}
