/** Takes the picture off a running sigma renderer: what is on screen, as a scene. */

import type Sigma from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { drawEdge } from './draw-edge.ts'
import { edgeGeometry, samplePoints, type EdgeEnd, type EdgeGeometry, type Point } from './edge-geometry.ts'
import type { DrawnEdge } from './edge-style.ts'
import { layoutLabels, type Box, type EdgeLabelRequest, type LabelPlace } from './label-layout.ts'
import { shapeExtent } from '../../parts/shapes/node-shapes.ts'
import { RING_GAP, RING_WIDTH, type DrawnNode, type NodeTheme } from './node-style.ts'
import type { LegendEntry, Scene, SceneLabel, SceneNode } from './scene.ts'

/** What labels need besides the renderer. */
export type LabelOptions = {
  theme: NodeTheme
  /** Width of a text in the interface face, px; a canvas with the fonts loaded can tell. */
  measureText: (text: string, fontSize: number, weight: number) => number
  /** Places labels must leave free, px on screen. */
  obstacles?: readonly Box[]
  /** Font sizes in px, default 13 for nodes and 12 for edges. */
  nodeFontSize?: number
  edgeFontSize?: number
}

/** What the renderer does not know. */
export type SceneOptions = LabelOptions & { title: string; source: string; legend: readonly LegendEntry[] }

/**
 * Collects what sigma shows now, at its camera, with labels laid out anew.
 *
 * Hidden nodes and edges, and edges of opacity 0, are left out. Call after a render: positions are those of the last
 * frame.
 */
export function sceneFromSigma(renderer: Sigma, options: SceneOptions): Scene {
  const nodes = collectNodes(renderer)
  const edges = collectEdges(renderer)
  const viewport = renderer.getDimensions()
  return {
    ...viewport,
    background: options.theme.paper,
    ink: options.theme.ink,
    edges: edges.map(({ id, geometry, data, width }) =>
      drawEdge(id, geometry, { ...data, width }, renderer.scaleSize(1))),
    nodes: nodes.map(({ drawn }) => drawn),
    labels: placeLabels(nodes, edges, viewport, options),
    title: options.title,
    source: options.source,
    legend: [...options.legend],
  }
}

/**
 * Lays out the labels for what sigma shows now; the same as in the scene, to be painted over the live picture.
 *
 * A node is labelled if its display data has a label, and certainly if `forceLabel` is set; priority is its size. An
 * edge is labelled only if `forceLabel` is set and there is room. Labels keep off edges where they can, up to 400
 * edges; beyond that they ignore them, to be quick. Call after a render.
 */
export function labelsOnScreen(renderer: Sigma, options: LabelOptions): SceneLabel[] {
  return placeLabels(collectNodes(renderer), collectEdges(renderer), renderer.getDimensions(), options)
}

/**
 * The course of an edge in px on screen, exactly as the edge program draws it in the last frame.
 *
 * @returns null if the edge or one of its ends is hidden or was not made for these programs
 */
export function edgeOnScreen(renderer: Sigma, edge: string): EdgeGeometry | null {
  const graph = renderer.getGraph()
  const data = renderer.getEdgeDisplayData(edge)
  const source = endOnScreen(renderer, graph.source(edge))
  const target = endOnScreen(renderer, graph.target(edge))
  if (!data || data.hidden || !isDrawnEdge(data) || !source || !target) return null
  const scale = renderer.scaleSize(1)
  const { arrow, hollow, loop, bend } = data
  const width = edgeWidth(renderer, data)
  return edgeGeometry({ source, target, bend: bend * scale, loop, width, arrow, hollow, scale })
}

type CollectedNode = { drawn: SceneNode; label: string | null; forced: boolean }
type CollectedEdge = { id: string; data: DrawnEdge; geometry: EdgeGeometry; label: string | null; width: number }

function collectNodes(renderer: Sigma): CollectedNode[] {
  return inDrawingOrder(renderer.getGraph().nodes(), (id) => renderer.getNodeDisplayData(id)).flatMap(([id, data]) => {
    const end = endOnScreen(renderer, id)
    if (!end || !isDrawnNode(data)) return []
    const { shape, color, filled, ring, opacity, label, forceLabel } = data
    const { x, y, radius } = end
    return [{ drawn: { id, shape, color, filled, ring, opacity, x, y, radius }, label, forced: forceLabel }]
  })
}

function collectEdges(renderer: Sigma): CollectedEdge[] {
  return inDrawingOrder(renderer.getGraph().edges(), (id) => renderer.getEdgeDisplayData(id)).flatMap(([id, data]) => {
    const geometry = edgeOnScreen(renderer, id)
    if (!geometry || !isDrawnEdge(data) || data.opacity <= 0) return []
    return [{ id, data, geometry, label: data.forceLabel ? data.label : null, width: edgeWidth(renderer, data) }]
  })
}

/** Sigma draws by zIndex; sorting keeps the graph's order among equals, as sigma does. */
function inDrawingOrder<Data extends { zIndex: number }>(
  ids: string[], read: (id: string) => Data | undefined,
): [id: string, data: Data][] {
  return ids.flatMap((id): [string, Data][] => {
    const data = read(id)
    return data ? [[id, data]] : []
  }).sort(([, one], [, other]) => one.zIndex - other.zIndex)
}

function endOnScreen(renderer: Sigma, id: string): EdgeEnd | null {
  const data = renderer.getNodeDisplayData(id)
  if (!data || data.hidden || !isDrawnNode(data)) return null
  const { shape, ring } = data
  return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size), shape, ring }
}

function edgeWidth(renderer: Sigma, data: DrawnEdge): number {
  return Math.max(renderer.scaleSize(data.size), renderer.getSetting('minEdgeThickness'))
}

function placeLabels(
  nodes: readonly CollectedNode[], edges: readonly CollectedEdge[], viewport: { width: number; height: number },
  options: LabelOptions,
): SceneLabel[] {
  const { measureText, theme, nodeFontSize = 13, edgeFontSize = 12 } = options
  const sizeOf = (lines: readonly string[]) => ({
    width: Math.max(0, ...lines.map((line) => measureText(line, nodeFontSize, NODE_WEIGHT))),
    height: nodeFontSize * LINE_HEIGHT * lines.length,
  })
  const places = layoutLabels({
    viewport,
    lines: edges.length > MOST_EDGES_TO_AVOID ? [] : edges.flatMap(({ geometry }) => linePoints(geometry)),
    nodes: nodes.map(({ drawn: { id, x, y, radius, shape, ring }, label, forced }) => ({
      id, x, y, forced,
      radius: radius * Math.max(shapeExtent(shape).x, shapeExtent(shape).y) + (ring ? RING_GAP + RING_WIDTH : 0),
      ...sizeOf(label ? [label] : []),
      priority: radius,
      ...(label && wrap(label).length > 1 ? { wrapped: sizeOf(wrap(label)) } : {}),
    })),
    edges: edges.flatMap(({ id, geometry: { middle }, label, width }): EdgeLabelRequest[] => label ? [{
      id, ...middle, width: measureText(label, edgeFontSize, EDGE_WEIGHT), height: edgeFontSize * LINE_HEIGHT,
      priority: width,
    }] : []),
    ...(options.obstacles ? { obstacles: options.obstacles } : {}),
  })
  const nodeById = new Map(nodes.map(({ drawn, label }) => [drawn.id, { label, data: drawn }]))
  const edgeById = new Map(edges.map((edge) => [edge.id, edge]))
  return [
    ...places.edges.flatMap((place) => textsAt(place, 'edge', edgeById.get(place.id), edgeFontSize, EDGE_WEIGHT, theme)),
    ...places.nodes.flatMap((place) => textsAt(place, 'node', nodeById.get(place.id), nodeFontSize, NODE_WEIGHT, theme)),
  ]
}

/** Points about 8 px apart; the arrowhead counts more, because a label over it hides the direction. */
function linePoints(geometry: EdgeGeometry): Point[] {
  const points = samplePoints(geometry, Math.max(2, Math.min(200, Math.round(geometry.length / 8))))
  return geometry.arrow ? [...points, ...geometry.arrow, geometry.middle] : [...points, geometry.middle]
}

function textsAt(
  { id, box, anchor, isWrapped }: LabelPlace, kind: 'node' | 'edge',
  item: { label: string | null; data: { opacity: number } } | undefined,
  fontSize: number, weight: number, theme: NodeTheme,
): SceneLabel[] {
  const part = { start: 0, middle: 0.5, end: 1 }[anchor]
  const lines = isWrapped ? wrap(item?.label ?? '') : [item?.label ?? '']
  const lineHeight = box.height / lines.length
  return lines.map((text, line) => ({
    id: line === 0 ? `${kind}-${id}` : `${kind}-${id}-${line}`,
    anchor, fontSize, weight, color: theme.ink, halo: LABEL_HALO, text,
    x: box.x + box.width * part,
    // The base line lies about a third of the font size below the middle of the letters.
    y: box.y + lineHeight * (line + 0.5) + fontSize * 0.35,
    opacity: item?.data.opacity ?? 1,
  }))
}

/** Two lines of about the same length, or one where there is no space to break at or the whole is short. */
function wrap(text: string): string[] {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index)
  const middle = text.length / 2
  const at = breaks.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0]
  return at === undefined || text.length < SHORTEST_TO_WRAP ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function isDrawnNode(data: NodeDisplayData): data is DrawnNode {
  return 'shape' in data && 'filled' in data
}

function isDrawnEdge(data: EdgeDisplayData): data is DrawnEdge {
  return 'bend' in data && 'loop' in data
}

const NODE_WEIGHT = 500
const EDGE_WEIGHT = 400
const LINE_HEIGHT = 1.25
const SHORTEST_TO_WRAP = 12
const MOST_EDGES_TO_AVOID = 400
/** Paper around letters, px. */
const LABEL_HALO = 3
