/** The article's graph as the bare page draws it. */
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { LAYOUTS } from '../../src/core/layout.ts'
import type { BareGraph } from './bare-page/bare-page.ts'
import { layoutInputOf } from './layout-input-of.ts'
import { readArticle } from './read-article.ts'

/** All nodes at the places that our layout gives them, all claims as edges, self-loops left out: sigma draws none. */
export function makeBareGraph(room: { readonly width: number; readonly height: number }): BareGraph {
  const dossier = readArticle()
  const index = indexDossier(dossier)
  const graph = buildGraph(index)
  const positions = LAYOUTS.force.run({ ...layoutInputOf(graph, index), ...room })
  const places = new Map(graph.nodes().map((id, place) => [id, place]))
  return {
    ...room,
    text: dossier.articles.map(({ text }) => text).join('\n\n'),
    nodes: graph.mapNodes((id, { label, claims }) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
      return { label, x, y, size: 5 + 2.9 * Math.sqrt(claims) }
    }),
    edges: graph.mapEdges((_id, _attributes, source, target) => [places.get(source) ?? 0, places.get(target) ?? 0] as const)
      .filter(([source, target]) => source !== target),
  }
}
