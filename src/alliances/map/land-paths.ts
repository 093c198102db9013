/** The ground of the map as path data. */
import { geoPath, type GeoStream, type GeoStreamWrapper } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { worldProjection } from './project-world.ts'

/** In units of the drawn world. */
export interface LandPaths {
  readonly land: string
  readonly borders: string
  readonly disputed: string
}

/** What `data/make-land.ts` made of Natural Earth, drawn; points nearer to the one before than `detail`, in units of the drawn world, are left out:
 * what is drawn anew with each step of the hand is light. What is no topology is refused. */
export function landPaths(file: unknown, detail: number): LandPaths {
  if (!isTopology(file)) throw new Error('land.json is no topology')
  // Why two digits: a hundredth of the drawn world's unit is less than half a pixel at the largest scale.
  const path = geoPath(thinned(detail)).digits(2)
  const draw = (name: keyof LandPaths): string => {
    const object = file.objects[name]
    if (!object) throw new Error(`land.json has no ${name}`)
    return path(feature(file, object)) ?? ''
  }
  return { land: draw('land'), borders: draw('borders'), disputed: draw('disputed') }
}

function isTopology(file: unknown): file is Topology<Record<string, GeometryObject>> {
  return typeof file === 'object' && file !== null && 'type' in file && file.type === 'Topology'
}

/** The projection, without points that lie close to the one before. First and last points of lines stay. */
function thinned(detail: number): GeoStreamWrapper {
  return {
    stream(next) {
      let last: readonly [number, number] | undefined
      let skipped: readonly [number, number] | undefined
      let isRing = false
      const thin: GeoStream = {
        point(x, y) {
          skipped = last && Math.hypot(x - last[0], y - last[1]) < detail ? [x, y] : undefined
          if (skipped) return
          last = [x, y]
          next.point(x, y)
        },
        lineStart() {
          last = undefined
          skipped = undefined
          next.lineStart()
        },
        lineEnd() {
          if (skipped && !isRing) next.point(...skipped)
          next.lineEnd()
        },
        polygonStart() {
          isRing = true
          next.polygonStart()
        },
        polygonEnd() {
          isRing = false
          next.polygonEnd()
        },
      }
      return worldProjection.stream(thin)
    },
  }
}
