/** The graph as a file: opens elsewhere, comes back whole, and says what somebody else broke in it. */
import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { graphologyJson } from '../../src/formats/graphology-json.ts'
import { readFiles, writeText } from './write-text.ts'

const golden = readFileSync(new URL('../fixtures/golden/small.graph.json', import.meta.url), 'utf8')
const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier

interface LooseGraph {
  attributes: Record<string, unknown>
  nodes: { key: string; attributes: Record<string, unknown> & { record: Record<string, unknown> } }[]
  edges: { key?: string; source: string; target: string; attributes: Record<string, unknown> }[]
}

it('writes the golden file', () => {
  expect(writeText(graphologyJson, small)).toBe(golden)
})

it('opens in graphology with typed attributes, places and no number that JSON lacks', () => {
  const graph = MultiDirectedGraph.from(JSON.parse(golden) as SerializedGraph)
  expect(graph.order).toBe(3)
  expect(graph.size).toBe(3)
  expect(graph.getEdgeAttribute('c1', 'score')).toBe(2.5)
  expect(graph.getEdgeAttribute('c3', 'start')).toBeUndefined()
  expect(graph.edges().filter((edge) => graph.isSelfLoop(edge))).toEqual(['c3'])
  for (const node of graph.nodes()) {
    expect(Math.hypot(graph.getNodeAttribute(node, 'x'), graph.getNodeAttribute(node, 'y'))).toBeCloseTo(100, 0)
  }
})

it('comes back whole after another tool has moved, reordered and added things', () => {
  const graph = JSON.parse(golden) as LooseGraph
  graph.nodes.reverse()
  graph.edges.reverse()
  graph.attributes['lastModifiedBy'] = 'another tool'
  for (const node of graph.nodes) Object.assign(node.attributes, { x: 1, y: 2, size: 3, color: '#123456' })
  for (const edge of graph.edges) delete edge.key
  expect(readFiles(graphologyJson, JSON.stringify(graph))).toStrictEqual({ dossier: small, issues: [] })
})

describe('says where it is broken', () => {
  it.each<[string, (graph: LooseGraph) => void, string, string]>([
    ['any graph', (graph) => { graph.attributes = {} }, 'not-a-dossier', ''],
    ['a newer version', (graph) => { graph.attributes['version'] = 9 }, 'version-newer', 'attributes.version'],
    ['a node without record', (graph) => { delete (graph.nodes[1] as Partial<LooseGraph['nodes'][0]>).attributes }, 'wrong-shape', 'nodes[1].attributes'],
    ['a node renamed', (graph) => { (graph.nodes[0] as { key: string }).key = 'warn' }, 'graph-mismatch', 'nodes[0].key'],
    ['an edge bent', (graph) => { (graph.edges[0] as { target: string }).target = 'varn' }, 'graph-mismatch', 'edges[0].target'],
    ['an edge of no article', (graph) => { Object.assign(graph.edges[2]?.attributes ?? {}, { article: 'tide' }) },
      'unknown-reference', 'edges[2].attributes.article'],
    ['a record misshapen', (graph) => { Object.assign(graph.nodes[2]?.attributes.record ?? {}, { label: 'Ida' }) },
      'wrong-shape', 'nodes[2].attributes.record.label'],
    ['a claim misdated', (graph) => { Object.assign(graph.edges[1]?.attributes['record'] ?? {}, { relation: 'minister-off' }) },
      'unknown-reference', 'edges[1].attributes.record.relation'],
    ['an article misdated', (graph) => { Object.assign((graph.attributes['articles'] as object[])[0] ?? {}, { published: 'May' }) },
      'bad-date', 'attributes.articles[0].published'],
  ])('%s', (_, damage, code, path) => {
    const graph = JSON.parse(golden) as LooseGraph
    damage(graph)
    const { dossier, issues } = readFiles(graphologyJson, JSON.stringify(graph))
    expect(dossier).toBeUndefined()
    expect(issues.map((one) => ({ code: one.code, path: one.path }))).toContainEqual({ code, path })
  })
})
