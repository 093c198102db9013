/** Where the names of nodes and edges stand in a picture. */

import { samplePoints, type EdgeGeometry, type Point } from './edge-geometry.ts'
import { layoutLabels, type Box, type EdgeLabelRequest, type LabelPlace } from './label-layout.ts'
import { shapeExtent } from '../shapes/node-shapes.ts'
import { RING_GAP, RING_WIDTH, type NodeTheme } from './node-style.ts'
import type { SceneLabel, SceneNode } from './scene.ts'

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

/** A node that is drawn; its name is certainly shown where `forced`. */
export type LabelledNode = { drawn: SceneNode; label: string | null; forced: boolean }
/** An edge with its course and breadth in px on screen. */
export type LabelledEdge = { id: string; data: { opacity: number }; geometry: EdgeGeometry; label: string | null; width: number }

/** Lays out the names; larger marks come first, and an edge's words stand only where there is room. Names keep off edges where they can,
 * up to 400 edges; beyond that they ignore them, to be quick. */
export function placeLabels(
  nodes: readonly LabelledNode[], edges: readonly LabelledEdge[], viewport: { width: number; height: number },
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

const NODE_WEIGHT = 500
const EDGE_WEIGHT = 400
const LINE_HEIGHT = 1.25
const SHORTEST_TO_WRAP = 12
const MOST_EDGES_TO_AVOID = 400
/** Paper around letters, px. */
const LABEL_HALO = 3
