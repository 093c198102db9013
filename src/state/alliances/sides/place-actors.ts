/** Where actors stand in the picture of the sides: a side together, sides apart, who is on none between or below. */
import { NO_SIDE, UNTIED } from '../../../core/analysis/sides.ts'
import type { SignedGraph } from '../../../core/signed-graph.ts'
import { spreadCluster, type Point } from './spread-cluster.ts'

/** `wide`: two sides beside each other; `tall`: one above the other. */
export const PICTURE_SHAPES = ['wide', 'tall'] as const
export type PictureShape = (typeof PICTURE_SHAPES)[number]

/** What there is to place: for each node its side from 0, or below 0 where it is on none. */
export interface PlacingTask {
  readonly graph: SignedGraph
  readonly sideOf: Int8Array
  readonly count: number
  readonly shape: PictureShape
  /** A picture to keep to: who stands on the same side there stands at the same place, and others find room around them. */
  readonly home?: Home
}

/** What a picture leaves behind for those that keep to it. */
export interface Home {
  readonly count: number
  readonly shape: PictureShape
  /** By id: the side, below 0 for none, and the place from the middle of the side. */
  readonly actors: ReadonlyMap<string, { readonly side: number; readonly at: Point }>
  /** How far each side reaches from its middle. */
  readonly sides: readonly Reach[]
  /** The corners of the whole, upper left and lower right. */
  readonly corners: readonly [Point, Point]
}

interface Reach {
  readonly halfWidth: number
  readonly halfHeight: number
}

export interface Places {
  /** By node. An actor with its name has room in about 116 × 58 units. */
  readonly places: readonly Point[]
  readonly home: Home
}

/** Room between two groups. */
const GAP = 110
/** Where they stand above each other, the name of the lower one stands between them. */
const TALL_GAP = 190
/** So many in a column between two sides, before there is a second. */
const COLUMN = 5
const ROOM = { width: 116, height: 58 }

const NOWHERE: Point = { x: 0, y: 0 }

/** The same for the same task: nothing is left to chance. */
export function placeActors({ graph, sideOf, count, shape, home: given }: PlacingTask): Places {
  const home = given?.count === count && given.shape === shape ? given : undefined
  const strength = strengthsOf(graph)
  const groupOf = (wanted: (side: number) => boolean): number[] => [...graph.nodes.keys()]
    .filter((node) => wanted(sideOf[node] as number))
    .sort((one, other) => (strength[other] as number) - (strength[one] as number) || one - other)
  const sides = Array.from({ length: count }, (_, number) => cluster(graph, groupOf((side) => side === number), number, shape, home))
  const between = groupOf((side) => side < 0 && side !== UNTIED)
  const middle = count === 2 ? column(between, shape) : cluster(graph, between, NO_SIDE, shape, undefined)
  const untied = groupOf((side) => side === UNTIED)
  const centres = arrange(sides, middle, shape)
  const places: Point[] = graph.nodes.map(() => NOWHERE)
  const inGroup: Point[] = graph.nodes.map(() => NOWHERE)
  const put = (group: Group, { x, y }: Point): void => group.nodes.forEach((node, index) => {
    const own = group.points[index] as Point
    inGroup[node] = own
    places[node] = { x: own.x + x, y: own.y + y }
  })
  sides.forEach((side, number) => put(side, centres[number] as Point))
  put(middle, { x: 0, y: 0 })
  const placed = [...places.filter((point) => point !== NOWHERE), ...(home?.corners ?? [])]
  const width = Math.max(4 * ROOM.width, extentOf(placed.map(({ x }) => x)).length + ROOM.width)
  const lowest = placed.length === 0 ? 0 : extentOf(placed.map(({ y }) => y)).end + ROOM.height + GAP / 4
  const [x, y] = [extentOf(placed.map((point) => point.x)), extentOf(placed.map((point) => point.y))]
  put(rows(untied, Math.max(1, Math.floor(width / ROOM.width))), { x: 0, y: lowest })
  return {
    places,
    home: {
      count,
      shape,
      actors: new Map(graph.nodes.map((id, node) => [id, { side: sideOf[node] as number, at: inGroup[node] as Point }])),
      sides: sides.map(({ halfWidth, halfHeight }) => ({ halfWidth, halfHeight })),
      corners: [{ x: x.start, y: y.start }, { x: x.end, y: y.end }],
    },
  }
}

interface Group extends Reach {
  readonly nodes: readonly number[]
  /** From the middle of the group. */
  readonly points: readonly Point[]
}

function strengthsOf({ nodes, size, a, b, weight }: SignedGraph): Float64Array {
  const strengths = new Float64Array(nodes.length)
  for (let edge = 0; edge < size; edge++) {
    for (const node of [a[edge] as number, b[edge] as number]) strengths[node] = (strengths[node] as number) + (weight[edge] as number)
  }
  return strengths
}

function cluster(graph: SignedGraph, nodes: readonly number[], side: number, shape: PictureShape, home: Home | undefined): Group {
  const numberOf = new Map(nodes.map((node, number) => [node, number]))
  const links: [number, number][] = []
  for (let edge = 0; edge < graph.size; edge++) {
    const [one, other] = [numberOf.get(graph.a[edge] as number), numberOf.get(graph.b[edge] as number)]
    if (graph.sign[edge] === 1 && one !== undefined && other !== undefined) links.push([one, other])
  }
  const reach = home?.sides[side]
  if (!home || !reach) return measure(nodes, spreadCluster(nodes.map(() => undefined), links, ROOM, shape === 'tall'))
  const known = nodes.map((node) => home.actors.get(graph.nodes[node] as string))
  const pinned = known.map((one) => one?.side === side)
  const begin = known.map((one, number) => (pinned[number] === true ? one?.at : border(number, reach)))
  const points = spreadCluster(begin, links, ROOM, shape === 'tall', pinned)
  return {
    nodes,
    points,
    halfWidth: points.reduce((most, { x }) => Math.max(most, Math.abs(x) + ROOM.width / 2), reach.halfWidth),
    halfHeight: points.reduce((most, { y }) => Math.max(most, Math.abs(y) + ROOM.height / 2), reach.halfHeight),
  }
}

/** Why outside: who comes in from there finds the nearest room, and is not caught between those who may not move. */
function border(number: number, { halfWidth, halfHeight }: Reach): Point {
  const turn = number * GOLDEN_ANGLE
  return { x: 1.2 * halfWidth * Math.cos(turn), y: 1.2 * halfHeight * Math.sin(turn) }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

function column(nodes: readonly number[], shape: PictureShape): Group {
  const lines = Math.max(1, Math.ceil(nodes.length / COLUMN))
  return measure(nodes, nodes.map((_, index) => {
    const [along, across] = [Math.floor(index / lines), index % lines]
    return shape === 'wide'
      ? { x: across * ROOM.width, y: along * 1.4 * ROOM.height }
      : { x: along * ROOM.width, y: across * 1.4 * ROOM.height }
  }))
}

function rows(nodes: readonly number[], across: number): Group {
  const { halfWidth, halfHeight, points } = measure(nodes, nodes.map((_, index) =>
    ({ x: (index % across) * ROOM.width, y: Math.floor(index / across) * ROOM.height })))
  return { nodes, halfWidth, halfHeight, points: points.map(({ x, y }) => ({ x, y: y + halfHeight })) }
}

/** Puts the middle of the points at 0. */
function measure(nodes: readonly number[], points: readonly Point[]): Group {
  const [x, y] = [extentOf(points.map((point) => point.x)), extentOf(points.map((point) => point.y))]
  const middle = { x: x.start + x.length / 2, y: y.start + y.length / 2 }
  return {
    nodes,
    points: points.map((point) => ({ x: point.x - middle.x, y: point.y - middle.y })),
    halfWidth: x.length / 2 + ROOM.width / 2,
    halfHeight: y.length / 2 + ROOM.height / 2,
  }
}

function extentOf(values: readonly number[]): { start: number; end: number; length: number } {
  const [start, end] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)]
  return { start, end, length: end - start }
}

/** The middles of the sides. One stands in the middle, two beside or above each other, more in a ring from the left on. */
function arrange(sides: readonly Group[], middle: Group, shape: PictureShape): Point[] {
  const [first, second] = sides
  if (!first) return []
  const isMiddleTaken = middle.nodes.length > 0
  if (!second) {
    return [isMiddleTaken ? beside(first, middle, shape, -1) : { x: 0, y: 0 }]
  }
  if (sides.length === 2) return [beside(first, middle, shape, -1), beside(second, middle, shape, 1)]
  const turnOf = (side: number): number => Math.PI + (2 * Math.PI * side) / sides.length
  const reach = (group: Group): number => Math.hypot(group.halfWidth, group.halfHeight)
  let radius = isMiddleTaken ? reach(middle) : 0
  const centresAt = (distance: number): Point[] =>
    sides.map((_, side) => ({ x: distance * Math.cos(turnOf(side)), y: distance * Math.sin(turnOf(side)) }))
  const areApart = (centres: readonly Point[]): boolean => centres.every((centre, side) => {
    const own = sides[side] as Group
    if (isMiddleTaken && !isApart(own, centre, middle, { x: 0, y: 0 })) return false
    return centres.slice(side + 1).every((other, further) => isApart(own, centre, sides[side + 1 + further] as Group, other))
  })
  while (!areApart(centresAt(radius))) radius += GAP / 4
  return centresAt(radius)
}

function beside(group: Group, middle: Group, shape: PictureShape, direction: -1 | 1): Point {
  // Why also where nobody stands between: the sides hold still when somebody comes.
  return shape === 'wide'
    ? { x: direction * (group.halfWidth + Math.max(ROOM.width / 2, middle.halfWidth) + GAP / 4), y: 0 }
    : { x: 0, y: direction * (group.halfHeight + Math.max(ROOM.height / 2, middle.halfHeight) + TALL_GAP / 2) }
}

function isApart(one: Group, at: Point, other: Group, otherAt: Point): boolean {
  return Math.abs(at.x - otherAt.x) >= one.halfWidth + other.halfWidth + GAP
    || Math.abs(at.y - otherAt.y) >= one.halfHeight + other.halfHeight + GAP
}
