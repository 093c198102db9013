/** The world on a plane: the Equal Earth projection (Šavrič, Patterson and Jenny 2018), which shows areas in their true proportion. */
import { geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { Position } from '../../core/places.ts'

/** A point of the drawn world: the whole of it is `WORLD.width` wide, y goes down. */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

/** Why not around 0°: cut at 169° west, no land is cut but the tip of Asia's. */
const MIDDLE_MERIDIAN = 11
const WIDTH = 1000

export const worldProjection: GeoProjection = geoEqualEarth().rotate([-MIDDLE_MERIDIAN, 0]).fitWidth(WIDTH, { type: 'Sphere' })

export const WORLD = { width: WIDTH, height: heightOfWorld() } as const

export function projectPosition([longitude, latitude]: Position): WorldPoint {
  const [x, y] = worldProjection([longitude, latitude]) ?? [0, 0]
  return { x, y }
}

function heightOfWorld(): number {
  const [, top = 0] = worldProjection([MIDDLE_MERIDIAN, 90]) ?? []
  const [, bottom = 0] = worldProjection([MIDDLE_MERIDIAN, -90]) ?? []
  return bottom - top
}
