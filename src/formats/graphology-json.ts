/** Graphology's own serialisation of the claim graph, with the full records beside the attributes for drawing. */
import { buildGraph } from '../core/graph.ts'
import { indexDossier } from '../core/index-dossier.ts'
import type { Article, Claim, Dossier, Entity } from '../core/schema.ts'
import { dossierSchema } from '../core/schema.ts'
import type { Format } from './format.ts'
import { placeOnCircle } from './place-on-circle.ts'
import { readGraph } from './read-graph.ts'
import { jsonPieces, withLineEnd } from './json-pieces.ts'
import { piecesOf } from './pieces-of.ts'
import { MAX_JSON_SIZE, readJson } from './read-dossier.ts'
import { readOnly } from './read-only.ts'

/** What the graph itself carries: the dossier but for what stands at its nodes and edges. */
export interface GraphRecord extends Omit<Dossier, 'entities' | 'articles'> {
  readonly articles: readonly Omit<Article, 'claims'>[]
}

/** What a node carries besides `NodeAttributes`; `position` is that in the dossier's list. */
export interface NodeRecord {
  readonly position: number
  readonly record: Entity
}

/** What an edge carries besides `EdgeAttributes`; `position` is that in the article's list of claims. */
export interface EdgeRecord {
  readonly position: number
  readonly record: Claim
}

/** Lossless; opens with graphology's `Graph.from` and in Gephi Lite. Nodes stand on a circle, labels are in English. The
 * reader takes the records only, so that what another tool adds or moves does no harm. */
export const graphologyJson: Format = {
  id: 'graphology',
  extension: 'graph.json',
  mediaType: 'application/json',
  loses: [],
  limit: MAX_JSON_SIZE,
  recognises: (start) => /^\s*\{\s*"(?:options|attributes|nodes|edges)"\s*:/.test(start),
  write: (dossier) => {
    const graph = serialise(dossierSchema.parse(dossier))
    return [{ name: 'dossier.graph.json', pieces: piecesOf(() => withLineEnd(jsonPieces(graph, 2))) }]
  },
  read: (files) => readOnly(files, (content) => {
    const { value, issues } = readJson(content, MAX_JSON_SIZE)
    return issues.length > 0 ? { issues } : readGraph(value)
  }),
}

function serialise(dossier: Dossier): object {
  const { entities, articles, ...rest } = dossier
  const { options, nodes, edges } = buildGraph(indexDossier(dossier)).export()
  const attributes: GraphRecord = { ...rest, articles: articles.map(withoutClaims) }
  const nodeRecords = new Map(entities.map((record, position) => [record.id, { position, record } satisfies NodeRecord]))
  const edgeRecords = new Map(articles.flatMap(({ claims }) =>
    claims.map((record, position) => [record.id, { position, record } satisfies EdgeRecord])))
  return {
    options,
    attributes,
    nodes: nodes.map((node, index) =>
      ({ ...node, attributes: { ...node.attributes, ...placeOnCircle(index, nodes.length), ...nodeRecords.get(node.key) } })),
    edges: edges.map(({ key = '', ...edge }) =>
      ({ key, ...edge, attributes: { ...edge.attributes, ...edgeRecords.get(key) } })),
  }
}

function withoutClaims({ claims: _, ...rest }: Article): Omit<Article, 'claims'> {
  return rest
}
