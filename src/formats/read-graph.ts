/** A graph serialised by graphology → the dossier whose records it carries. */
import * as z from 'zod/mini'
import { checkAgainst } from '../core/check-shape.ts'
import { closest } from '../core/closest.ts'
import { issue, type Issue } from '../core/issues.ts'
import type { ReadResult } from './format.ts'
import { readDossier } from './read-dossier.ts'

/** Puts the records of graph, nodes and edges together. Paths of issues are those inside the graph's file. A record that does
 * not fit its node or edge (another id, other ends, an unknown article) is refused, since nobody can say which is right. */
export function readGraph(value: unknown): ReadResult {
  const graph = claimsToBeDossier.safeParse(value)
  if (!graph.success) return { issues: [issue('not-a-dossier', '')] }
  const { data, issues } = checkAgainst(graphSchema, value)
  if (!data) return { issues }
  const nodes = sortByPosition(data.nodes)
  const articleIds = data.attributes.articles.map(({ id }) => id)
  const claims = articleIds.map((id) => sortByPosition(data.edges, (edge) => edge.attributes.article === id))
  const mismatches = [
    ...data.nodes.flatMap((node, index) => checkNode(node, `nodes[${index}]`)),
    ...data.edges.flatMap((edge, index) => checkEdge(edge, articleIds, `edges[${index}]`)),
  ]
  if (mismatches.length > 0) return { issues: mismatches }
  const { format, version, ontology, articles, stories, exercise } = data.attributes
  const result = readDossier({
    format,
    version,
    ontology,
    entities: nodes.map(({ one }) => one.attributes.record),
    articles: articles.map((article, index) => ({ ...article, claims: claims[index]?.map(({ one }) => one.attributes.record) })),
    ...(stories !== undefined && { stories }),
    ...(exercise !== undefined && { exercise }),
  })
  const relocated = result.issues.map((one) => ({ ...one, path: relocate(one.path, nodes, claims) }))
  return result.dossier ? { dossier: result.dossier, issues: relocated } : { issues: relocated }
}

const position = z.number()
const recordWithId = z.looseObject({ id: z.string() })
const claimRecord = z.looseObject({ id: z.string(), subject: z.string(), object: z.string() })
const node = z.looseObject({ key: z.string(), attributes: z.looseObject({ position, record: recordWithId }) })
const edge = z.looseObject({
  key: z.optional(z.string()),
  source: z.string(),
  target: z.string(),
  attributes: z.looseObject({ position, article: z.string(), record: claimRecord }),
})
const claimsToBeDossier = z.looseObject({ attributes: z.looseObject({ format: z.literal('triplomat') }) })
const graphSchema = z.looseObject({
  attributes: z.looseObject({ articles: z.array(recordWithId) }),
  nodes: z.array(node),
  edges: z.array(edge),
})

type Node = z.infer<typeof node>
type Edge = z.infer<typeof edge>
interface Placed<One> {
  readonly one: One
  readonly index: number
}

function sortByPosition<One extends Node | Edge>(all: readonly One[], belongs = (_: One): boolean => true): Placed<One>[] {
  return all
    .map((one, index) => ({ one, index }))
    .filter(({ one }) => belongs(one))
    .sort((a, b) => a.one.attributes.position - b.one.attributes.position)
}

function checkNode({ key, attributes: { record } }: Node, path: string): Issue[] {
  return checkSame(`${path}.key`, key, record.id, record.id)
}

function checkEdge({ key, source, target, attributes }: Edge, articleIds: readonly string[], path: string): Issue[] {
  const { record, article } = attributes
  return [
    // Why: some tools number the edges anew and leave the keys out.
    ...(key === undefined ? [] : checkSame(`${path}.key`, key, record.id, record.id)),
    ...checkSame(`${path}.source`, source, record.subject, record.id),
    ...checkSame(`${path}.target`, target, record.object, record.id),
    ...(articleIds.includes(article)
      ? []
      : [issue('unknown-reference', `${path}.attributes.article`, unknownArticle(article, articleIds), record.id)]),
  ]
}

function unknownArticle(id: string, articleIds: readonly string[]): Issue['args'] {
  return { id, what: 'article', near: closest(id, articleIds) }
}

function checkSame(path: string, found: string, expected: string, record: string): Issue[] {
  return found === expected ? [] : [issue('graph-mismatch', path, { expected, found }, record)]
}

/** `entities[2].kind` → `nodes[5].attributes.record.kind`, and so on. */
function relocate(path: string, nodes: readonly Placed<Node>[], claims: readonly (readonly Placed<Edge>[])[]): string {
  const entity = /^entities\[(\d+)\](.*)$/.exec(path)
  if (entity) return `nodes[${nodes[Number(entity[1])]?.index}].attributes.record${entity[2]}`
  const claim = /^articles\[(\d+)\]\.claims\[(\d+)\](.*)$/.exec(path)
  if (claim) return `edges[${claims[Number(claim[1])]?.[Number(claim[2])]?.index}].attributes.record${claim[3]}`
  return path === '' ? '' : `attributes.${path}`
}
