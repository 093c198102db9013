/** Which part of the world is seen: the arithmetic of zooming, moving and fitting. */
import type { MapView } from '../../state/alliances/places.ts'
import { WORLD, type WorldPoint } from './project-world.ts'

/** The room in which the map stands, px. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** At the largest scale a degree of latitude is about 110 px. */
const LARGEST_SCALE = 40
/** A single actor is not shown closer than this, so that there is something to see around it. */
const LARGEST_FIT = 9
const EDGE = { side: 56, top: 32, ofWidth: 0.11 } as const

/** The view in which all points are seen with an edge around them; the whole world where there are none. */
export function fitView(points: readonly WorldPoint[], room: Room): MapView {
  if (points.length === 0) return around({ x: WORLD.width / 2, y: WORLD.height / 2 }, 0, room)
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)]
  const side = Math.min(EDGE.side, room.width * EDGE.ofWidth)
  const free = { width: Math.max(40, room.width - 2 * side), height: Math.max(40, room.height - 2 * EDGE.top) }
  const scale = Math.min(free.width / Math.max(right - left, 1e-6), free.height / Math.max(bottom - top, 1e-6), LARGEST_FIT)
  return around({ x: (left + right) / 2, y: (top + bottom) / 2 }, scale, room)
}

/** Larger (`factor` above 1) or smaller around a point of the room, which stays where it is. */
export function zoomView(view: MapView, factor: number, point: WorldPoint, room: Room): MapView {
  const scale = limitScale(view.scale * factor, room)
  const origin = originOf(view, room)
  const under = { x: (point.x - origin.x) / view.scale, y: (point.y - origin.y) / view.scale }
  return limitView({
    scale,
    x: under.x - (point.x - room.width / 2) / scale,
    bottom: under.y - (point.y - room.height) / scale,
  }, room)
}

/** Moves what is seen by pixels: the ground goes along with the hand. */
export function panView(view: MapView, dx: number, dy: number, room: Room): MapView {
  return limitView({ ...view, x: view.x - dx / view.scale, bottom: view.bottom - dy / view.scale }, room)
}

/** So many times as large as `fitted`, with this point of the world in the middle. */
export function closeView(fitted: MapView, factor: number, point: WorldPoint, room: Room): MapView {
  return limitView(around(point, fitted.scale * factor, room), room)
}

/** Where the drawn world's origin lies in the room, px. */
export function originOf({ scale, x, bottom }: MapView, { width, height }: Room): WorldPoint {
  return { x: width / 2 - x * scale, y: height - bottom * scale }
}

function around({ x, y }: WorldPoint, wanted: number, room: Room): MapView {
  const scale = limitScale(wanted, room)
  return { scale, x, bottom: y + room.height / 2 / scale }
}

/** The middle stays on the world, and the world is never smaller than the room is wide. */
function limitView(view: MapView, room: Room): MapView {
  const scale = limitScale(view.scale, room)
  const half = room.height / 2 / scale
  return {
    scale,
    x: Math.min(WORLD.width, Math.max(0, view.x)),
    bottom: Math.min(WORLD.height, Math.max(0, view.bottom - half)) + half,
  }
}

function limitScale(scale: number, { width }: Room): number {
  return Math.min(LARGEST_SCALE, Math.max(width / WORLD.width, scale))
}
