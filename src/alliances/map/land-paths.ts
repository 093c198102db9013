/** The ground of the map as path data. */
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { worldProjection } from './project-world.ts'

/** In units of the drawn world. */
export interface LandPaths {
  readonly land: string
  readonly borders: string
  readonly disputed: string
}

/** What `data/make-land.ts` made of Natural Earth, drawn. What is no topology is refused. */
export function landPaths(file: unknown): LandPaths {
  if (!isTopology(file)) throw new Error('land.json is no topology')
  // Why two digits: a hundredth of the drawn world's unit is less than half a pixel at the largest scale.
  const path = geoPath(worldProjection).digits(2)
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
