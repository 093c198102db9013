/** A picture of compared ties as marks and lines in px. */
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { EventActor, EventTable } from '../../core/event-table.ts'
import type { ChangeKind } from '../../i18n/alliances/change-en.ts'
import type { Point } from '../../state/alliances/sides/spread-cluster.ts'
import { drawLine } from '../sides/draw-line.ts'
import type { DrawnTie } from '../sides/draw-sides.ts'
import type { Size } from '../sides/picture-frame.ts'
import { kindOfChange } from './change-kind.ts'

/** A window, or what is between the two. */
export type PictureKind = 'before' | 'after' | 'difference'

export interface PlacedActor {
  readonly index: number
  readonly actor: EventActor
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Whether a tie of this picture leads to it. */
  readonly isTied: boolean
}

export interface ChangeLine {
  readonly drawn: DrawnTie
  /** Only between the two windows. */
  readonly kind: ChangeKind | undefined
  /** Where its sign stands. */
  readonly sign: Point
}

export interface DrawnChange {
  /** Most events first. */
  readonly actors: readonly PlacedActor[]
  /** As they were given. */
  readonly lines: readonly ChangeLine[]
}

const LEAST_RADIUS = 5
const MOST_RADIUS = 10
/** Room around the outermost marks for their names, px. */
const AROUND = { beside: 58, above: 16, below: 30 }
/** Px for a unit of the places: a few actors are not pulled apart until they fill the frame. */
const LARGEST_SCALE = 1.5

/** An actor has the same place and size in each picture of the same ties. */
export function drawChange(kind: PictureKind, { table, changed, places, size }: {
  table: EventTable
  changed: readonly ChangedTie[]
  places: ReadonlyMap<number, Point>
  size: Size
}): DrawnChange {
  const put = fitInto(places, size)
  const events = countEvents(changed)
  const most = Math.max(1, ...events.values())
  const shown = changed.flatMap((one) => {
    const tie = kind === 'difference' ? one.after ?? one.before : one[kind]
    return tie ? [{ one, tie }] : []
  })
  const tied = new Set(shown.flatMap(({ tie }) => [tie.a, tie.b]))
  const actors = [...places].flatMap(([index, { x, y }]): PlacedActor[] => {
    const actor = table.actors[index]
    if (!actor) return []
    return [{
      index, actor, ...put({ x, y }), isTied: tied.has(index),
      // Why the root: what grows with the events is the area.
      radius: LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt((events.get(index) ?? 0) / most),
    }]
  }).sort((one, other) => (events.get(other.index) ?? 0) - (events.get(one.index) ?? 0) || one.index - other.index)
  const byIndex = new Map(actors.map((mark) => [mark.index, mark]))
  const taken: Point[] = actors.map(({ x, y }) => ({ x, y }))
  return {
    actors,
    lines: shown.flatMap(({ one, tie }): ChangeLine[] => {
      const [from, to] = [byIndex.get(tie.a), byIndex.get(tie.b)]
      if (!from || !to) return []
      const drawn = { ...drawLine(table, tie, from, to), isContradiction: false }
      if (kind !== 'difference') return [{ drawn, kind: undefined, sign: pointOn(drawn, 0.5) }]
      const sign = freePoint(drawn, taken)
      taken.push(sign)
      return [{ drawn, kind: kindOfChange(one), sign }]
    }),
  }
}

/** Parts of the way along a line where its sign may stand, the best first. */
const WAYS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8]
/** Between the middles of two signs, px. */
const APART = 15

function freePoint(drawn: DrawnTie, taken: readonly Point[]): Point {
  const points = WAYS.map((way) => pointOn(drawn, way))
  return points.find(({ x, y }) => taken.every((one) => Math.hypot(one.x - x, one.y - y) >= APART)) ?? pointOn(drawn, 0.5)
}

function pointOn({ x1, y1, x2, y2 }: DrawnTie, way: number): Point {
  return { x: x1 + way * (x2 - x1), y: y1 + way * (y2 - y1) }
}

/** How the ties are put in order to be drawn: what is or was strong, and what changed much, first. */
export function weightOfChange({ before, after, difference }: ChangedTie): number {
  return Math.max(Math.abs(before?.score ?? 0), Math.abs(after?.score ?? 0), Math.abs(difference))
}

/** Fills the frame in both directions: the places say who is beside whom, not how far. */
function fitInto(places: ReadonlyMap<number, Point>, { width, height }: Size): (point: Point) => Point {
  const fit = (values: readonly number[], before: number, after: number, length: number): (value: number) => number => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const scale = Math.min(LARGEST_SCALE, Math.max(1, length - before - after) / Math.max(1, most - least))
    const middle = before + Math.max(0, length - before - after) / 2
    return (value) => middle + scale * (value - (least + most) / 2)
  }
  const points = [...places.values()]
  const across = fit(points.map(({ x }) => x), AROUND.beside, AROUND.beside, width)
  const down = fit(points.map(({ y }) => y), AROUND.above, AROUND.below, height)
  return ({ x, y }) => ({ x: across(x), y: down(y) })
}

function countEvents(changed: readonly ChangedTie[]): Map<number, number> {
  const events = new Map<number, number>()
  for (const { a, b, before, after } of changed) {
    for (const actor of [a, b]) events.set(actor, (events.get(actor) ?? 0) + (before?.events.length ?? 0) + (after?.events.length ?? 0))
  }
  return events
}
