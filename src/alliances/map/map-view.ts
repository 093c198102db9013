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
const EDGE = { side: 56, top: 32 } as const

/** The view in which all points are seen with an edge around them; the whole world where there are none. */
export function fitView(points: readonly WorldPoint[], room: Room): MapView {
  if (points.length === 0) return limitView({ scale: 0, x: WORLD.width / 2, y: WORLD.height / 2 }, room)
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const free = { width: Math.max(40, room.width - 2 * EDGE.side), height: Math.max(40, room.height - 2 * EDGE.top) }
  const scale = Math.min(free.width / Math.max(right - left, 1e-6), free.height / Math.max(bottom - top, 1e-6), LARGEST_FIT)
  return limitView({ scale, x: (left + right) / 2, y: (top + bottom) / 2 }, room)
}

/** Larger (`factor` above 1) or smaller around a point of the room, which stays where it is. */
export function zoomView(view: MapView, factor: number, around: WorldPoint, room: Room): MapView {
  const scale = limitScale(view.scale * factor, room)
  const under = { x: (around.x - room.width / 2) / view.scale + view.x, y: (around.y - room.height / 2) / view.scale + view.y }
  return limitView({
    scale,
    x: under.x - (around.x - room.width / 2) / scale,
    y: under.y - (around.y - room.height / 2) / scale,
  }, room)
}

/** Moves what is seen by pixels: the ground goes along with the hand. */
export function panView(view: MapView, dx: number, dy: number, room: Room): MapView {
  return limitView({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, room)
}

/** Where the drawn world's origin lies in the room, px. */
export function originOf({ scale, x, y }: MapView, { width, height }: Room): WorldPoint {
  return { x: width / 2 - x * scale, y: height / 2 - y * scale }
}

/** The middle stays on the world, and the world is never smaller than the room is wide. */
function limitView(view: MapView, room: Room): MapView {
  return {
    scale: limitScale(view.scale, room),
    x: Math.min(WORLD.width, Math.max(0, view.x)),
    y: Math.min(WORLD.height, Math.max(0, view.y)),
  }
}

function limitScale(scale: number, { width }: Room): number {
  return Math.min(LARGEST_SCALE, Math.max(width / WORLD.width, scale))
}
