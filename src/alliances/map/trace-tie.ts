/** The line of a tie: the shortest way over the globe, as path data. */
import { geoDistance, geoInterpolate } from 'd3-geo'
import type { Position } from '../../core/places.ts'
import { pathNumber as number } from '../../parts/shapes/path-number.ts'
import { projectPosition, WORLD, type WorldPoint } from './project-world.ts'

/** The way from one place to another in the drawn world; in two pieces where it goes over the edge of it. */
export type TracedWay = readonly (readonly WayPoint[])[]

/** A point and how much of the way lies before it, 0 to 1. */
export interface WayPoint extends WorldPoint {
  readonly share: number
}

/** Radians of the globe from one point to the next: short enough to look round. */
const STEP = 0.05
const MOST_STEPS = 64

export function traceWay(from: Position, to: Position): TracedWay {
  const steps = Math.max(1, Math.min(MOST_STEPS, Math.ceil(geoDistance([...from], [...to]) / STEP)))
  const at = geoInterpolate([...from], [...to])
  const pieces: WayPoint[][] = [[]]
  for (let step = 0; step <= steps; step++) {
    const share = step / steps
    const point = { ...projectPosition(at(share)), share }
    const before = pieces.at(-1)?.at(-1)
    if (before && Math.abs(before.x - point.x) > WORLD.width / 2) pieces.push([])
    pieces.at(-1)?.push(point)
  }
  return pieces
}

/** How a way is drawn: at which scale, how far its ends are moved, how far beside itself. */
export interface WayDrawing {
  readonly scale: number
  /** From the place to the mark, px. */
  readonly start: WorldPoint
  readonly end: WorldPoint
  /** To the right of the way, px. */
  readonly offset: number
}

/** Path data in px. */
export function drawWay(way: TracedWay, { scale, start, end, offset }: WayDrawing): string {
  return way.map((piece) => {
    const points = piece.map(({ x, y, share }) => ({
      x: x * scale + start.x * (1 - share) + end.x * share,
      y: y * scale + start.y * (1 - share) + end.y * share,
    }))
    const beside = offset === 0 ? points : points.map((point, place) => moveAside(point, points[place - 1], points[place + 1], offset))
    return beside.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('')
  }).join('')
}

function moveAside(point: WorldPoint, before: WorldPoint = point, after: WorldPoint = point, offset: number): WorldPoint {
  const [dx, dy] = [after.x - before.x, after.y - before.y]
  const length = Math.hypot(dx, dy)
  return length === 0 ? point : { x: point.x - (dy / length) * offset, y: point.y + (dx / length) * offset }
}
