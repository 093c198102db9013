/** igraph reads our GraphML cell by cell, and what it writes of it comes back to us whole. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { EDGE_COLUMNS } from '../../../src/formats/claim-table.ts'
import { graphml } from '../../../src/formats/graphml.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { readFiles } from '../write-text.ts'
import { whatRemains } from '../what-remains.ts'
import { expectedGraph, inOrderOfIds, throughPeer } from './expected-graph.ts'
import { hasPython } from './peer-tools.ts'

/** igraph has a value in every cell: an empty text, a number that is none, false. */
const SCRIPT = `
import sys, json, math, igraph, warnings
warnings.simplefilter('ignore') # about yEd's keys, which have no type
g = igraph.Graph.Read_GraphML(sys.argv[1])
g.write_graphml(sys.argv[2])
def cells(data): return {k: v for k, v in data.items() if k != 'id' and v != '' and not (isinstance(v, float) and math.isnan(v))}
ids = g.vs['id']
print(json.dumps({'isDirected': g.is_directed(), 'nodes': {v['id']: cells(v.attributes()) for v in g.vs},
  'edges': [{'id': e['id'], 'source': ids[e.source], 'target': ids[e.target], 'cells': cells(e.attributes())} for e in g.es]}))
`

const small = JSON.parse(readFileSync(new URL('../../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
// Why this seed: of some texts igraph 0.10.2 writes all but the last byte, and cannot read its own file then.
const generated = fc.sample(arbitraryDossier(), { numRuns: 6, seed: 6 }).filter(({ articles }) => articles.some(({ claims }) => claims.length > 0))
const dossiers = [['the small dossier', small], ['the article', articleDossier().dossier],
  ...generated.map((dossier, index) => [`generated dossier ${index}`, dossier] as const)] as const

describe.skipIf(!hasPython('igraph'))('igraph and GraphML', () => {
  it.each(dossiers)('agree on %s', (_, dossier) => {
    const { graph, written } = mendAmpersands(throughPeer(graphml, dossier, SCRIPT))
    const { nodes, edges, looks, isDirected } = expectedGraph(dossier)
    expect(graph.isDirected).toBe(isDirected)
    const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
    const withLooks = Object.entries(nodes).map(([id, cells]) => {
      const { colour, size, x, y } = looks[id] ?? { colour: '', size: 0, x: 0, y: 0 }
      return [id, { ...cells, size, x, y, r: channel(colour, 1), g: channel(colour, 3), b: channel(colour, 5) }]
    })
    expect(graph.nodes).toStrictEqual(Object.fromEntries(withLooks))
    const plain = graph.edges.map(({ cells: { r, g, b, ...cells }, ...edge }) => ({ ...edge, cells }))
    expect(inOrderOfIds(plain)).toStrictEqual(inOrderOfIds(edges.map(({ cells, ...edge }) => ({ ...edge, cells: { ...FALSE, ...cells } }))))
    const again = readFiles(graphml, written)
    expect(again.issues.filter(({ level }) => level === 'error')).toStrictEqual([])
    expect(again.dossier && whatRemains(asIgraphWrites(again.dossier), graphml.loses))
      .toStrictEqual(whatRemains(asIgraphWrites(dossier), graphml.loses))
  })
})

const FALSE = Object.fromEntries(EDGE_COLUMNS.filter(({ type }) => type === 'boolean').map(({ name }) => [name, false]))

/** igraph 0.10 takes `&amp;` in an attribute, where ids stand, for `&#38;`, whichever way it is written. */
function mendAmpersands({ graph, written }: ReturnType<typeof throughPeer>): ReturnType<typeof throughPeer> {
  const mend = (id: string): string => id.replaceAll('&#38;', '&')
  return {
    graph: {
      ...graph,
      nodes: Object.fromEntries(Object.entries(graph.nodes).map(([id, cells]) => [mend(id), cells])),
      edges: graph.edges.map((edge) => ({ ...edge, id: mend(edge.id), source: mend(edge.source), target: mend(edge.target) })),
    },
    written: written.replaceAll('&amp;#38;', '&amp;'),
  }
}

/** Without what igraph loses in writing: to it, not given and `false` are the same, and it writes carriage returns as they are, which XML
 * takes for line feeds. */
function asIgraphWrites(dossier: Dossier): Dossier {
  return JSON.parse(JSON.stringify(dossier), (key, value: unknown) => {
    if (key === 'approximate' && value === false) return undefined
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value
  }) as Dossier
}
