/** From what is on the map and at which scale to what stands where: px from the drawn world's origin, so that moving changes nothing. */
import { shapeExtent } from '../../parts/shapes/node-shapes.ts'
import type { ActorLook } from './look-of-actor.ts'
import type { MapActor, MapModel, MapTie } from './map-model.ts'
import { placeLabels, type Bounds, type LabelSpot } from './place-labels.ts'
import { placeMarks, type PlacedMark } from './place-marks.ts'
import { drawWay } from './trace-tie.ts'

export interface LaidMark extends MapActor {
  readonly x: number
  readonly y: number
  /** Where it would stand if it were alone. */
  readonly home: { readonly x: number; readonly y: number }
  readonly radius: number
  readonly look: ActorLook
  readonly lines: readonly string[]
}

/** A line of a tie. */
export interface LaidStroke {
  readonly sign: 'cooperation' | 'conflict' | 'neutral'
  readonly path: string
  readonly width: number
}

export interface LaidTie extends MapTie {
  readonly strokes: readonly LaidStroke[]
  /** Its middle, where a finger or a pointer finds it. */
  readonly path: string
}

export interface MapLayout {
  readonly marks: readonly LaidMark[]
  /** The weakest first, so that the strongest lies on top. */
  readonly ties: readonly LaidTie[]
}

/** States are first in the model; so many of them have their names before all else has its place. */
const MOST_NAMED_FIRST = 24
const PLAIN: ActorLook = { shape: 'circle', filled: false, colour: 'place' }
const RADIUS = { smallest: 5, largest: 11 }
/** So many events make a mark as large as can be, or as many as the busiest actor has if that is more. */
const EVENTS_OF_THE_LARGEST = 60
const WIDTHS = { thinnest: 1.5, widest: 5, neutral: 1.1 }
/** So many events make a line as wide as can be, or as many as the strongest tie has if that is more. */
const EVENTS_OF_THE_WIDEST = 12

export interface LabelOfActor {
  readonly look: ActorLook
  readonly lines: readonly string[]
}

/** Names of states have their room before others are moved beside them. `measure` gives the width of a line of a name, px. */
export function layOutMap(
  model: MapModel,
  scale: number,
  labelOf: (actor: MapActor) => LabelOfActor,
  measure: (line: string) => number,
): MapLayout {
  const labels = model.actors.map(labelOf)
  const busiest = model.actors.reduce((most, { events }) => Math.max(most, events), EVENTS_OF_THE_LARGEST)
  const radii = model.actors.map(({ events }) => RADIUS.smallest + (RADIUS.largest - RADIUS.smallest) * Math.sqrt(events / busiest))
  const wanted = model.actors.map(({ world }, place) => ({
    x: world.x * scale,
    y: world.y * scale,
    radius: (radii[place] ?? RADIUS.smallest) * reachOf(labels[place]?.look ?? PLAIN),
  }))
  const markAt = (placed: readonly PlacedMark[]) => (actor: MapActor, place: number): LaidMark => {
    const home = wanted[place] ?? { ...actor.world, radius: RADIUS.smallest }
    return { ...actor, look: PLAIN, lines: [], ...labels[place], ...(placed[place] ?? home), home, radius: radii[place] ?? RADIUS.smallest }
  }
  const states = model.actors.filter(({ actor }) => actor.role === 'state').slice(0, MOST_NAMED_FIRST)
  const first = states.map(markAt(placeMarks(wanted.slice(0, states.length))))
  const marks = model.actors.map(markAt(placeMarks(wanted, roomOfNames(first, measure))))
  const byId = new Map(marks.map((mark) => [mark.actor.id, mark]))
  const most = model.ties.reduce((most, { tie }) => Math.max(most, tie.events.length), EVENTS_OF_THE_WIDEST)
  return { marks, ties: model.ties.map((tie) => layOutTie(tie, scale, byId, most)).toReversed() }
}

/** Where the names go, in the order of the marks; those in `wanted`, by id, are shown before all others. */
export function layOutLabels(
  marks: readonly LaidMark[],
  bounds: Bounds,
  wanted: ReadonlySet<string>,
  measure: (line: string) => number,
): (LabelSpot | undefined)[] {
  return placeLabels(marks.map(({ actor, x, y, radius, look, lines }) => ({
    x, y,
    radius: radius * reachOf(look),
    width: Math.max(...lines.map(measure)),
    height: lines.length * LINE_HEIGHT,
    isWanted: wanted.has(actor.id),
  })), bounds)
}

/** How far a mark reaches, in radii; the point of a triangle may touch. */
function reachOf({ shape }: ActorLook): number {
  const { x, y } = shapeExtent(shape)
  return Math.min(1.25, Math.max(x, y))
}

function roomOfNames(marks: readonly LaidMark[], measure: (line: string) => number): Bounds[] {
  const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
  return layOutLabels(marks, everywhere, new Set(), measure).flatMap((spot, place) => {
    const lines = marks[place]?.lines ?? []
    if (!spot) return []
    return [{ left: spot.x, top: spot.y, right: spot.x + Math.max(...lines.map(measure)), bottom: spot.y + lines.length * LINE_HEIGHT }]
  })
}

/** Of a label, px. */
export const LINE_HEIGHT = 15

function layOutTie(tie: MapTie, scale: number, marks: ReadonlyMap<string, LaidMark>, most: number): LaidTie {
  const { sign, isMixed, events } = tie.tie
  const width = WIDTHS.thinnest + (WIDTHS.widest - WIDTHS.thinnest) * Math.sqrt(events.length / most)
  const start = shiftOf(marks.get(tie.one))
  const end = shiftOf(marks.get(tie.other))
  const draw = (offset: number): string => drawWay(tie.way, { scale, start, end, offset })
  const path = draw(0)
  if (!isMixed) {
    const strokes = [{ sign: NAMES[sign], path, width: sign === 0 ? WIDTHS.neutral : width }]
    return { ...tie, path, strokes }
  }
  const half = Math.max(WIDTHS.thinnest, width * 0.6)
  const apart = half / 2 + 1.25
  return {
    ...tie,
    path,
    strokes: [
      { sign: 'cooperation', path: draw(-apart), width: half },
      { sign: 'conflict', path: draw(apart), width: half },
    ],
  }
}

const NAMES = { 1: 'cooperation', '-1': 'conflict', 0: 'neutral' } as const

function shiftOf(mark: LaidMark | undefined): { x: number; y: number } {
  return mark ? { x: mark.x - mark.home.x, y: mark.y - mark.home.y } : { x: 0, y: 0 }
}

