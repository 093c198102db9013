/** What stands on screen in a running sigma renderer, in px: nodes, courses of edges, and where their names go. */

import type Sigma from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { edgeGeometry, type EdgeEnd, type EdgeGeometry } from '../../parts/picture/edge-geometry.ts'
import { placeLabels, type LabelledEdge, type LabelledNode, type LabelOptions } from '../../parts/picture/place-labels.ts'
import type { SceneLabel } from '../../parts/picture/scene.ts'
import type { DrawnEdge } from './drawn-edge.ts'
import type { DrawnNode } from './drawn-node.ts'

/**
 * Lays out the labels for what sigma shows now; the same as in the scene, to be painted over the live picture.
 *
 * A node is labelled if its display data has a label, and certainly if `forceLabel` is set; priority is its size. An
 * edge is labelled only if `forceLabel` is set and there is room. Call after a render.
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

/** An edge with what sigma draws of it. */
export type CollectedEdge = LabelledEdge & { data: DrawnEdge }

/** The nodes that sigma shows, in the order in which it draws them. */
export function collectNodes(renderer: Sigma): LabelledNode[] {
  return inDrawingOrder(renderer.getGraph().nodes(), (id) => renderer.getNodeDisplayData(id)).flatMap(([id, data]) => {
    const end = endOnScreen(renderer, id)
    if (!end || !isDrawnNode(data)) return []
    const { shape, color, filled, ring, opacity, label, forceLabel } = data
    const { x, y, radius } = end
    return [{ drawn: { id, shape, color, filled, ring, opacity, x, y, radius }, label, forced: forceLabel }]
  })
}

/** The edges that sigma shows and that are seen, in the order in which it draws them. */
export function collectEdges(renderer: Sigma): CollectedEdge[] {
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

function isDrawnNode(data: NodeDisplayData): data is DrawnNode {
  return 'shape' in data && 'filled' in data
}

function isDrawnEdge(data: EdgeDisplayData): data is DrawnEdge {
  return 'bend' in data && 'loop' in data
}
