/** Makes `land.json`, the ground of the map, from Natural Earth's 1:50m countries: land, borders, and the borders that are disputed. */
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** Natural Earth as the package world-atlas has it. */
export type CountriesAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Hundredths of a degree, each point as its distance from the one before, as TopoJSON has them. */
export type LandTopology = Topology<{ land: MultiPolygon; borders: MultiLineString; disputed: MultiLineString }>

/**
 * Land in one piece, and lines by whether they are disputed; the policy is in `places.md`. Coasts and borders lose the points that a map of
 * this size cannot show (Visvalingam's method, by arcs, so that what met still meets). Islands of less than about 100 km² are left out,
 * and so is Antarctica, where no state has its seat.
 */
export function makeLand(atlas: CountriesAtlas): LandTopology {
  const plain = simplifyArcs(atlas)
  const { countries: all } = plain.objects
  const countries = { ...all, geometries: all.geometries.filter((one) => nameOf(one) !== 'Antarctica') }
  const land = merge(plain, countries.geometries.filter(isArea)).coordinates.map((rings) => rings.map((ring) => ring.map(asPoint)))
  const between = (wanted: (one: string, other: string) => boolean): Point[][] => {
    const isWanted = (one: object, other: object): boolean => one !== other && wanted(nameOf(one), nameOf(other))
    return mesh(plain, countries, isWanted).coordinates.map((line) => line.map(asPoint))
  }
  const isDisputed = (one: string, other: string): boolean =>
    DISPUTED_AREAS.has(one) || DISPUTED_AREAS.has(other) || DISPUTED_PAIRS.some((pair) => isPair(pair, one, other))
  const borders = between((one, other) => !isDisputed(one, other))
  const disputed = [...between((one, other) => DISPUTED_AREAS.has(one) || DISPUTED_AREAS.has(other)), ...FURTHER_LINES]
  for (const pair of DISPUTED_PAIRS) {
    for (const line of between((one, other) => isPair(pair, one, other))) {
      const parts = partLine(line, pair[2])
      borders.push(...parts.outside.map(simplify))
      disputed.push(...parts.inside.map(simplify))
    }
  }
  const arcs: number[][][] = []
  const add = (points: readonly Point[]): number[] => [arcs.push(encode(points)) - 1]
  return {
    type: 'Topology',
    transform: { scale: [1 / STEPS, 1 / STEPS], translate: [0, 0] },
    objects: {
      land: { type: 'MultiPolygon', arcs: land.filter(([shore]) => shore && areaOf(shore) > SMALLEST).map((rings) => rings.map(add)) },
      borders: { type: 'MultiLineString', arcs: borders.map(add) },
      disputed: { type: 'MultiLineString', arcs: disputed.map(add) },
    },
    arcs,
  }
}

type Point = readonly [longitude: number, latitude: number]
type Box = readonly [west: number, south: number, east: number, north: number]
type Pair = readonly [one: string, other: string, box?: Box]
type Country = CountriesAtlas['objects']['countries']['geometries'][number]

/** Steps in a degree: 1 km and a little more. */
const STEPS = 100
/** The smallest triangle, in square degrees at the equator, for which a point stays. */
const LEAST_TRIANGLE = 0.0085
/** How exactly a border is cut at the edge of a box, degrees. */
const CLOSE = 0.1
/** The smallest island, in the same unit. */
const SMALLEST = 0.008

/** Areas whose very status is disputed: every line around them is drawn so. */
const DISPUTED_AREAS: ReadonlySet<string> = new Set(['Kosovo', 'N. Cyprus', 'Palestine', 'Siachen Glacier', 'Somaliland', 'W. Sahara'])

/** Pairs of which a border is claimed, not agreed upon, or a line of armistice or control, by Natural Earth's names. A box is west,
 * south, east, north, and tells which part of it; without one it is all of it. */
const DISPUTED_PAIRS: readonly Pair[] = [
  ['Russia', 'Ukraine', [33, 45, 35.5, 46.5]],
  ['India', 'Pakistan', [73, 32.2, 78, 36]],
  ['China', 'India'],
  ['China', 'Pakistan'],
  ['Bhutan', 'China'],
  ['Afghanistan', 'Pakistan'],
  ['Israel', 'Syria'],
  ['Israel', 'Lebanon'],
  ['North Korea', 'South Korea'],
  ['S. Sudan', 'Sudan', [24, 8.6, 29.7, 10.5]],
  ['Egypt', 'Sudan', [33.1, 21.5, 37.5, 23.5]],
  ['Kenya', 'S. Sudan', [33.9, 4, 35.6, 5.6]],
  ['Ethiopia', 'Somalia'],
  ['Mauritania', 'Morocco'],
  ['Guyana', 'Venezuela'],
  ['Guyana', 'Suriname', [-58.2, 1.8, -56.3, 3.6]],
  ['Belize', 'Guatemala'],
]

/** The northern boundary of Western Sahara as the United Nations list it: 27° 40′ north. Natural Earth has the line of control. */
const FURTHER_LINES: readonly (readonly Point[])[] = [[[-8.67, 27.67], [-10.2, 27.67], [-11.7, 27.67], [-13.16, 27.67]]]

function nameOf({ properties = {} }: { readonly properties?: object | undefined }): string {
  return 'name' in properties && typeof properties.name === 'string' ? properties.name : ''
}

function isArea(country: Country): country is Extract<Country, MultiPolygon | Polygon> {
  return country.type === 'Polygon' || country.type === 'MultiPolygon'
}

function isPair([a, b]: Pair, one: string, other: string): boolean {
  return (a === one && b === other) || (a === other && b === one)
}

function asPoint([longitude = 0, latitude = 0]: readonly number[]): Point {
  return [longitude, latitude]
}

/** The same with all arcs in degrees and with fewer points. */
function simplifyArcs(atlas: CountriesAtlas): CountriesAtlas {
  const { transform, ...rest } = atlas
  if (!transform) throw new Error('world-atlas is taken to be quantised')
  const { scale: [stepX, stepY], translate: [west, south] } = transform
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0]
    return simplify(arc.map(([dx = 0, dy = 0]): Point => [(x += dx) * stepX + west, (y += dy) * stepY + south]))
  })
  return { ...rest, arcs: arcs.map((arc) => arc.map((point) => [...point])) }
}

/** Takes out the point whose triangle with its neighbours is the smallest, again and again; the ends stay. */
function simplify(points: readonly Point[]): Point[] {
  const kept = [...points]
  const areas = kept.map((_, place) => triangleAt(kept, place))
  for (;;) {
    const smallest = areas.reduce((best, area, place) => (area < (areas[best] ?? Infinity) ? place : best), 0)
    if ((areas[smallest] ?? Infinity) >= LEAST_TRIANGLE) return kept
    kept.splice(smallest, 1)
    areas.splice(smallest, 1)
    for (const place of [smallest - 1, smallest]) areas[place] = triangleAt(kept, place)
  }
}

/** Infinity for the ends, and where a ring would become a line. */
function triangleAt(points: readonly Point[], place: number): number {
  const [before, here, after] = [points[place - 1], points[place], points[place + 1]]
  if (!before || !here || !after) return Infinity
  const isSmallRing = points.length <= 4 && points[0]?.join() === points.at(-1)?.join()
  return isSmallRing ? Infinity : areaOf([before, here, after])
}

/** In square degrees at the equator. */
function areaOf(ring: readonly Point[]): number {
  let twice = 0
  ring.forEach(([x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice / 2) * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180)
}

/** The runs of a line that lie in the box, and the others; each begins where the one before ends. */
function partLine(line: readonly Point[], box: Box | undefined): { readonly inside: Point[][]; readonly outside: Point[][] } {
  const parts: { inside: Point[][]; outside: Point[][] } = { inside: [], outside: [] }
  if (!box) return { inside: [[...line]], outside: [] }
  const [west, south, east, north] = box
  let run: Point[] = []
  let was: boolean | undefined
  const close = line.flatMap((point, place) => stepsBetween(point, line[place + 1]))
  for (const [place, point] of close.entries()) {
    const next = close[place + 1]
    run.push(point)
    if (!next) break
    const [x, y] = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]
    const is = x >= west && x <= east && y >= south && y <= north
    if (was !== undefined && is !== was) {
      parts[was ? 'inside' : 'outside'].push(run)
      run = [point]
    }
    was = is
  }
  parts[was ? 'inside' : 'outside'].push(run)
  return parts
}

/** Why: a straight border has a point at either end only, and the box may end anywhere between them. */
function stepsBetween([x, y]: Point, next: Point | undefined): Point[] {
  if (!next) return [[x, y]]
  const count = Math.max(1, Math.ceil(Math.hypot(next[0] - x, next[1] - y) / CLOSE))
  return Array.from({ length: count }, (_, step): Point => [x + ((next[0] - x) * step) / count, y + ((next[1] - y) * step) / count])
}

function encode(points: readonly Point[]): number[][] {
  let [x, y] = [0, 0]
  const steps: number[][] = []
  for (const [longitude, latitude] of points) {
    const [dx, dy] = [Math.round(longitude * STEPS) - x, Math.round(latitude * STEPS) - y]
    // Why the first always: it is where the arc begins.
    if (steps.length > 0 && dx === 0 && dy === 0) continue
    steps.push([dx, dy])
    x += dx
    y += dy
  }
  return steps
}
