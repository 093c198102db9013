/** Paints a picture on a canvas: the same as the SVG, for PNG files and clipboards. */

import { drawNode } from '../../parts/picture/draw-node.ts'
import { layoutFrame } from './frame-layout.ts'
import type { Scene, SceneEdge, SceneLabel, SceneNode, SceneStroke } from '../../parts/picture/scene.ts'
import { paintLabels } from './paint-labels.ts'

/**
 * Paints a scene with its frame; the sheet is `scene.width` by `layoutFrame(scene).height` px.
 *
 * Scale the context first for more dots per px. Fonts must be loaded before. The context's state is restored.
 */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene): void {
  const frame = layoutFrame(scene)
  context.save()
  context.fillStyle = scene.background
  context.fillRect(0, 0, scene.width, frame.height)
  paintLayer(context, scene, frame.edges, frame.nodes, frame.texts)
  context.translate(0, frame.pictureTop)
  context.beginPath()
  context.rect(0, 0, scene.width, scene.height)
  context.clip()
  paintLayer(context, scene, scene.edges, scene.nodes, scene.labels)
  context.restore()
}

function paintLayer(
  context: CanvasRenderingContext2D, scene: Scene, edges: readonly SceneEdge[], nodes: readonly SceneNode[],
  labels: readonly SceneLabel[],
): void {
  const theme = { paper: scene.background, ink: scene.ink }
  for (const edge of edges) paintEdge(context, edge)
  for (const node of nodes) {
    for (const { d, color, opacity } of drawNode(node, theme)) {
      context.globalAlpha = opacity
      context.fillStyle = color
      context.fill(new Path2D(d))
    }
  }
  context.globalAlpha = 1
  paintLabels(context, labels, scene.background)
}

function paintEdge(context: CanvasRenderingContext2D, edge: SceneEdge): void {
  context.globalAlpha = edge.opacity
  context.strokeStyle = edge.color
  context.fillStyle = edge.color
  for (const stroke of edge.strokes) paintStroke(context, stroke)
  if (edge.bar) paintStroke(context, edge.bar)
  if (edge.head) context.fill(new Path2D(edge.head), 'evenodd')
}

function paintStroke(context: CanvasRenderingContext2D, { d, width, dash }: SceneStroke): void {
  context.lineWidth = width
  context.setLineDash(dash && dash[1] > 0 ? [...dash] : [])
  context.stroke(new Path2D(d))
}
