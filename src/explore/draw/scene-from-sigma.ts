/** Takes the picture off a running sigma renderer: what is on screen, as a scene. */

import type Sigma from 'sigma'
import { drawEdge } from '../../parts/picture/draw-edge.ts'
import { placeLabels, type LabelOptions } from '../../parts/picture/place-labels.ts'
import type { LegendEntry, Scene } from '../../parts/picture/scene.ts'
import { collectEdges, collectNodes } from './labels-on-screen.ts'

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
