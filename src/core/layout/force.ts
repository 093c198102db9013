/** ForceAtlas2 (Jacomy et al. 2014) from a fixed start, turned and stretched to the room, boxes parted. */
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import { forceAtlas } from './force-atlas.ts'
import type { LayoutInput, LayoutNode, LayoutTie, Point, Positions } from './layout-types.ts'
import { rowBelow } from './row-below.ts'
import { separate } from './separate.ts'

const MAX_ITERATIONS = 600
/** Enough for a new node to find its place, too few for the others to leave theirs. */
const KEPT_ITERATIONS = 20
/** It has come to rest when the mean step falls below this share of the picture's extent. */
const REST = 0.0008
/** From this size on the repulsion is approximated (Barnes-Hut); below, the exact sum is quicker and drops nobody. */
const LARGE = 400
const HUGE = 5000
/** From here on parting labelled boxes would cost more than it shows: only a few labels are drawn. */
const TOO_MANY_LABELS = 1500

const FITTING_TURNS = 6
const MOST_DISTORTION = 1.8

interface Room {
  readonly width: number
  readonly height: number
}

/** Nodes without a tie stand in a row below the others. The order of nodes and ties does not matter. What stood somewhere before stays
 * near there, if most of the picture did. */
export function forceLayout({ nodes: given, ties: unordered, before, width, height }: LayoutInput): Positions {
  // Why: sums of the same numbers in another order differ in their last digits, and a cloud makes much of them.
  const nodes = [...given].sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id))
  const ties = [...unordered].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target))
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]))
  const inside = nodes.filter(({ id }) => tied.has(id))
  const alone = nodes.filter(({ id }) => !tied.has(id))
  const kept = before && placesKept(inside, ties, before)
  const raw = settle(inside, ties, kept)
  const room = { width, height: Math.max(height * 0.5, height - (alone.length > 0 ? 60 : 0)) }
  const turned = kept ? raw : alignLongAxis(raw, room)
  const parted = inside.length > TOO_MANY_LABELS ? stretch(turned, inside, room) : spread(turned, inside, room)
  return rowBelow(alone, inside, parted, width)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Places to start from: where the nodes stood, and beside its neighbours what is new. `undefined` where too little stood somewhere. */
function placesKept(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], before: Positions): ReadonlyMap<string, Point> | undefined {
  const places = new Map(nodes.flatMap(({ id }) => {
    const place = before.get(id)
    return place ? [[id, place] as const] : []
  }))
  if (places.size < 2 || places.size < nodes.length * LEAST_KEPT) return undefined
  const fresh = nodes.filter(({ id }) => !places.has(id))
  for (const [index, { id }] of fresh.entries()) {
    const beside = ties.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []))
      .flatMap((other) => before.get(other) ?? [])
    const count = Math.max(1, beside.length)
    // Why an angle for each: no two may start at one place.
    const angle = (index + 1) * Math.PI * (3 - Math.sqrt(5))
    places.set(id, {
      x: beside.reduce((sum, { x }) => sum + x, 0) / count + NEAR * Math.cos(angle),
      y: beside.reduce((sum, { y }) => sum + y, 0) / count + NEAR * Math.sin(angle),
    })
  }
  return places
}

/** The part of the nodes that must have stood somewhere, and how far from its neighbours a new one starts, px. */
const [LEAST_KEPT, NEAR] = [0.6, 40]

/** A sunflower: the most tied node in the middle, the rest on a spiral of the golden angle, so that no two start at one place. */
function settle(
  nodes: readonly LayoutNode[], ties: readonly LayoutTie[], kept: ReadonlyMap<string, Point> | undefined,
): Map<string, Point> {
  const weights = new Map<string, number>()
  for (const { source, target, weight } of ties) {
    for (const end of [source, target]) weights.set(end, (weights.get(end) ?? 0) + weight)
  }
  const order = nodes.map(({ id }) => id).sort((a, b) =>
    (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || compare(a, b))
  const start = order.map((id, index) => {
    const place = kept?.get(id)
    if (place) return place
    const angle = index * Math.PI * (3 - Math.sqrt(5))
    const radius = 10 * Math.sqrt(index)
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
  const places = new Map(order.map((id, index) => [id, index]))
  const edges = ties.flatMap(({ source, target, weight }) => {
    const [from, to] = [places.get(source), places.get(target)]
    return from === undefined || to === undefined || from === to ? [] : [{ source: from, target: to, weight: 1 + Math.log2(weight) }]
  })
  const patience = kept ? { most: KEPT_ITERATIONS, rest: REST } : { most: order.length > HUGE ? 120 : MAX_ITERATIONS, rest: REST }
  const rested = forceAtlas(start, edges, settingsFor(order.length), patience)
  return new Map(order.map((id, index) => [id, rested[index] as Point]))
}

/** Settings of ForceAtlas2 for a graph of `order` nodes. */
function settingsFor(order: number): Required<ForceAtlas2Settings> {
  const large = order > LARGE
  return {
    adjustSizes: false,
    barnesHutOptimize: large,
    barnesHutTheta: 1.2,
    edgeWeightInfluence: 0.6,
    gravity: large ? 1 : 0.6,
    linLogMode: false,
    outboundAttractionDistribution: false,
    scalingRatio: large ? 10 : 40,
    // Why: the package infers a slowDown from the size, which makes it several times slower to the same picture.
    slowDown: large ? 1 : 4,
    strongGravityMode: false,
  }
}

/** Turns the cloud so that its long axis lies along the long side of the room. */
function alignLongAxis(points: ReadonlyMap<string, Point>, room: Room): Map<string, Point> {
  const list = [...points.values()]
  const n = Math.max(1, list.length)
  const meanX = list.reduce((sum, { x }) => sum + x, 0) / n
  const meanY = list.reduce((sum, { y }) => sum + y, 0) / n
  let [xx, yy, xy] = [0, 0, 0]
  for (const { x, y } of list) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
  }
  const longAxis = 0.5 * Math.atan2(2 * xy, xx - yy)
  const turn = (room.width >= room.height ? 0 : Math.PI / 2) - longAxis
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return new Map([...points].map(([id, { x, y }]) => [id, {
    x: (x - meanX) * cos - (y - meanY) * sin,
    y: (x - meanX) * sin + (y - meanY) * cos,
  }]))
}

/** Parting boxes widens the cloud and fitting it to the room narrows it again; a few turns of both settle it. */
function spread(points: ReadonlyMap<string, Point>, given: readonly LayoutNode[], room: Room): Map<string, Point> {
  const nodes = squeeze(given, room)
  let placed = stretch(points, nodes, room)
  for (let turn = 0; turn < FITTING_TURNS; turn++) placed = stretch(separate(nodes, placed), nodes, room)
  return separate(nodes, placed)
}

/** Boxes that have no room beside each other, whatever their places, are made as narrow as they are high, and smaller: parted in full they
 * would make a tower that is shrunk to the room with everything in it. Then not every label is drawn. */
function squeeze(nodes: readonly LayoutNode[], room: Room): readonly LayoutNode[] {
  const filledBy = (boxes: readonly LayoutNode[]): number =>
    boxes.reduce((sum, { width, height }) => sum + width * height, 0) / Math.max(1, room.width * room.height)
  if (filledBy(nodes) < OVERFULL) return nodes
  const marks = nodes.map((node) => ({ ...node, width: Math.min(node.width, node.height) }))
  const share = Math.min(1, Math.sqrt(WELL_FILLED / filledBy(marks)))
  return marks.map((node) => ({ ...node, width: node.width * share, height: node.height * share }))
}

/** Parts of the room that boxes take. */
const [OVERFULL, WELL_FILLED] = [1.5, 0.4]

/** Scales each axis so that the boxes, not only their centres, fill the room. */
function stretch(points: ReadonlyMap<string, Point>, nodes: readonly LayoutNode[], room: Room): Map<string, Point> {
  const along = (axis: 'x' | 'y', side: 'width' | 'height'): { middle: number; scale: number } => {
    let [low, high, widest] = [Infinity, -Infinity, 0]
    for (const node of nodes) {
      const at = points.get(node.id)?.[axis] ?? 0
      ;[low, high, widest] = [Math.min(low, at), Math.max(high, at), Math.max(widest, node[side])]
    }
    return { middle: (low + high) / 2, scale: high > low ? Math.max(1, room[side] - widest) / (high - low) : 1 }
  }
  const [across, up] = [along('x', 'width'), along('y', 'height')]
  // Why: stretching one side freely would flatten a thin cloud's structure; up to this much is not seen as distortion.
  const least = Math.min(across.scale, up.scale)
  const scaleX = Math.min(across.scale, least * MOST_DISTORTION)
  const scaleY = Math.min(up.scale, least * MOST_DISTORTION)
  return new Map([...points].map(([id, { x, y }]) =>
    [id, { x: (x - across.middle) * scaleX, y: (y - up.middle) * scaleY }]))
}
