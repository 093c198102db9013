/** The graph of some claims as it is drawn on a sheet: with names and numbers, or with room for them. */
import type { ClaimGraph } from '../../../core/graph.ts'
import type { Positions } from '../../../core/layout/layout-types.ts'
import type { EntityKind } from '../../../core/schema.ts'
import { drawEdge } from '../../../parts/picture/draw-edge.ts'
import { edgeGeometry, type EdgeEnd, type EdgeGeometry } from '../../../parts/picture/edge-geometry.ts'
import type { Box } from '../../../parts/picture/label-layout.ts'
import { edgeLooks, nodeLook, type EdgeLook } from '../../../parts/picture/look.ts'
import type { Palette } from '../../../parts/picture/palette.ts'
import { placeLabels } from '../../../parts/picture/place-labels.ts'
import { placeNumbers, type NumberPlace } from '../../../parts/picture/place-numbers.ts'
import type { SceneEdge, SceneLabel, SceneNode } from '../../../parts/picture/scene.ts'
import { shapeExtent } from '../../../parts/shapes/node-shapes.ts'

/** What a graph shows: all, or what a class fills in. */
export interface GraphFilling {
  readonly hasNames: boolean
  readonly lines: 'numbered' | 'boxes' | 'none'
}

/** What a graph is drawn from; lengths in px. */
export interface GraphTask {
  readonly graph: ClaimGraph
  readonly kinds: ReadonlyMap<string, EntityKind>
  readonly palette: Palette
  readonly positions: Positions
  readonly room: { readonly width: number; readonly height: number }
  /** What stands on the line of a claim. */
  readonly markOf: (claim: string) => string
  readonly measureText: (text: string, fontSize: number, weight: number) => number
}

/** A graph ready to paint, in px. */
export interface GraphDrawing {
  readonly width: number
  readonly height: number
  readonly edges: readonly SceneEdge[]
  readonly nodes: readonly SceneNode[]
  readonly labels: readonly SceneLabel[]
  readonly numbers: readonly (NumberPlace & { readonly text: string })[]
}

/** Font sizes, px. */
export const NUMBER_SIZE = 11
const NAME_SIZE = 12.5

/** Draws the graph into the room. The marks stand in the same places, however it is filled. */
export function drawGraph(task: GraphTask, filling: GraphFilling): GraphDrawing {
  const { graph, palette, room, markOf, measureText } = task
  const nodes = placeNodes(task)
  const courses = courseEdges(task, new Map(nodes.map((node) => [node.id, node])))
  const numbers = filling.lines === 'none' ? [] : placeNumbers(
    courses.map(({ id, geometry }) => ({ id, geometry, ...sizeOfNumber(filling, () => measureText(markOf(id), NUMBER_SIZE, 600)) })),
    nodes.map(boxOf))
  const shown = filling.lines === 'none' ? [] : courses
  return {
    ...room,
    nodes,
    edges: shown.map(({ id, geometry, look }) => drawEdge(id, geometry, { ...look, opacity: Math.max(look.opacity, PALEST) })),
    numbers: numbers.map((place) => ({ ...place, text: filling.lines === 'numbered' ? markOf(place.id) : '' })),
    labels: placeLabels(
      nodes.map((drawn) => ({ drawn, label: filling.hasNames ? graph.getNodeAttribute(drawn.id, 'label') : TO_WRITE_ON, forced: true })),
      shown.map(({ id, geometry, look }) => ({ id, geometry, data: look, label: null, width: look.width })),
      room,
      {
        theme: { paper: palette.paper, ink: palette.ink }, measureText, nodeFontSize: NAME_SIZE,
        obstacles: numbers.map(({ box: { x, y, width, height } }) => ({ x: x - GAP, y, width: width + 2 * GAP, height })),
      }),
  }
}

/** Between a number and a name beside it, px. */
const GAP = 4
/** Why: what is paler than this is lost on a copying machine. */
const PALEST = 0.75
const TO_WRITE_ON = '_'.repeat(16)
/** How far apart the lines of a pair are, as a factor of the screen's: a number stands on each. */
const APART = 1.5
/** Room for names at the sides and above and below, px. */
const MARGIN = { x: 58, y: 30 }

/** Why each direction for itself: names need the width, and a sheet is not to be left half empty. */
function placeNodes({ graph, kinds, palette, positions, room }: GraphTask): SceneNode[] {
  const places = graph.nodes().map((id) => positions.get(id) ?? { x: 0, y: 0 })
  const toX = spread(places.map(({ x }) => x), room.width, MARGIN.x)
  const toY = spread(places.map(({ y }) => -y), room.height, MARGIN.y)
  return graph.mapNodes((id, { kind, claims }) => {
    const { size, ...look } = nodeLook(claims, kinds.get(kind), palette)
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
    return { ...look, id, radius: size, x: toX(x), y: toY(-y) }
  })
}

/** Maps places along one direction to the room, in the same order. Wide gaps give way to narrow ones: parts of a graph that have nothing
 * to do with each other stand far apart, and would press the rest together. */
function spread(values: readonly number[], length: number, margin: number): (value: number) => number {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  const reached = new Map<number, number>()
  let sum = 0
  for (const [at, value] of sorted.entries()) {
    sum += at === 0 ? 0 : (value - (sorted[at - 1] ?? value)) ** EVENNESS
    reached.set(value, sum)
  }
  const span = Math.min(length - 2 * margin, MOST_STRETCHED * ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)))
  return (value) => length / 2 + (sum === 0 ? 0 : ((reached.get(value) ?? 0) / sum - 0.5) * span)
}

/** 1 keeps the gaps as they are, 0 makes all alike. */
const EVENNESS = 0.7
/** A graph of two marks had better not be drawn from one edge of the sheet to the other. */
const MOST_STRETCHED = 2.5

interface Course {
  readonly id: string
  readonly look: EdgeLook
  readonly geometry: EdgeGeometry
}

function courseEdges({ graph, palette }: GraphTask, nodes: ReadonlyMap<string, SceneNode>): Course[] {
  return [...edgeLooks(graph, new Set(graph.edges()), palette, APART)].flatMap(([id, look]) => {
    const [source, target] = graph.extremities(id).map((end) => endOf(nodes.get(end)))
    if (!source || !target) return []
    const { bend, loop, width, arrow, hollow } = look
    return [{ id, look, geometry: edgeGeometry({ source, target, bend, loop, width, arrow, hollow }) }]
  })
}

function endOf(node: SceneNode | undefined): EdgeEnd | undefined {
  return node && { x: node.x, y: node.y, radius: node.radius, shape: node.shape }
}

function boxOf({ x, y, radius, shape }: SceneNode): Box {
  const reach = shapeExtent(shape)
  return { x: x - reach.x * radius, y: y - reach.y * radius, width: 2 * reach.x * radius, height: 2 * reach.y * radius }
}

function sizeOfNumber({ lines }: GraphFilling, measure: () => number): { width: number; height: number } {
  return lines === 'boxes' ? { width: 26, height: 17 } : { width: measure() + 3, height: NUMBER_SIZE + 2 }
}
