/** NetworkX reads our GEXF 1.2 cell by cell, and what it writes of it comes back to us whole. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { gexf12 } from '../../../src/formats/gexf.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { readFiles } from '../write-text.ts'
import { whatRemains } from '../what-remains.ts'
import { expectedGraph, inOrderOfIds, throughPeer } from './expected-graph.ts'
import { hasPython } from './peer-tools.ts'

const SCRIPT = `
import sys, json, networkx as nx
g = nx.read_gexf(sys.argv[1])
nx.write_gexf(g, sys.argv[2])
def cells(data): return {k: v for k, v in data.items() if k not in ('id', 'networkx_key')}
print(json.dumps({'isDirected': g.is_directed(), 'nodes': {n: d for n, d in g.nodes(data=True)},
  'edges': [{'id': d['id'], 'source': s, 'target': t, 'cells': cells(d)} for s, t, d in g.edges(data=True)]}))
`

const small = JSON.parse(readFileSync(new URL('../../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const generated = fc.sample(arbitraryDossier(), { numRuns: 6, seed: 3 }).filter(({ articles }) => articles.length > 0)
const dossiers = [['the small dossier', small], ['the article', articleDossier().dossier],
  ...generated.map((dossier, index) => [`generated dossier ${index}`, dossier] as const)] as const

describe.skipIf(!hasPython('networkx'))('NetworkX and GEXF 1.2', () => {
  it.each(dossiers)('agree on %s', (_, dossier) => {
    const { graph, written } = throughPeer(gexf12, dossier, SCRIPT)
    const { nodes, edges, looks, isDirected } = expectedGraph(dossier)
    expect(graph.isDirected).toBe(isDirected)
    const seen = Object.entries(graph.nodes).map(([id, { viz, ...cells }]) => ({ id, viz, cells }))
    expect(Object.fromEntries(seen.map(({ id, cells }) => [id, cells]))).toStrictEqual(nodes)
    const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
    for (const { id, viz } of seen) {
      const { colour, size, x, y } = looks[id] ?? { colour: '', size: 0, x: 0, y: 0 }
      expect(viz).toMatchObject({
        color: { r: channel(colour, 1), g: channel(colour, 3), b: channel(colour, 5) }, size, position: { x, y, z: 0 },
      })
    }
    const timeless = graph.edges.map(({ cells: { start, end, ...cells }, ...edge }) => ({ ...edge, cells }))
    expect(inOrderOfIds(timeless)).toStrictEqual(inOrderOfIds(edges))
    const again = readFiles(gexf12, written)
    expect(again.issues.filter(({ level }) => level === 'error')).toStrictEqual([])
    expect(again.dossier && whatRemains(again.dossier, gexf12.loses)).toStrictEqual(whatRemains(dossier, gexf12.loses))
  })

  it('agree on the days that a claim lasts, both included', () => {
    const { graph } = throughPeer(gexf12, small, SCRIPT)
    const days = graph.edges.map(({ id, cells }) => [id, cells['start'], cells['end']])
    expect(days.sort()).toStrictEqual([['c1', '2024-05-13', '2024-05-13'], ['c2', undefined, undefined], ['c3', undefined, '2024-06-30']])
  })
})
