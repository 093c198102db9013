/** NetworkX reads our GraphML cell by cell, and what it writes of it comes back to us whole. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { graphml } from '../../../src/formats/graphml.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { readFiles } from '../write-text.ts'
import { whatRemains } from '../what-remains.ts'
import { expectedGraph, inOrderOfIds, throughPeer } from './expected-graph.ts'
import { hasPython } from './peer-tools.ts'

const SCRIPT = `
import sys, json, networkx as nx
g = nx.read_graphml(sys.argv[1], force_multigraph=True)
nx.write_graphml(g, sys.argv[2])
print(json.dumps({'isDirected': g.is_directed(), 'nodes': {n: d for n, d in g.nodes(data=True)},
  'edges': [{'id': str(k), 'source': s, 'target': t, 'cells': d} for s, t, k, d in g.edges(keys=True, data=True)]}))
`

const small = JSON.parse(readFileSync(new URL('../../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const generated = fc.sample(arbitraryDossier(), { numRuns: 6, seed: 4 }).filter(({ articles }) => articles.length > 0)
const dossiers = [['the small dossier', small], ['the article', articleDossier().dossier],
  ...generated.map((dossier, index) => [`generated dossier ${index}`, dossier] as const)] as const

describe.skipIf(!hasPython('networkx'))('NetworkX and GraphML', () => {
  it.each(dossiers)('agree on %s', (_, dossier) => {
    const { graph, written } = throughPeer(graphml, dossier, SCRIPT)
    const { nodes, edges, looks, isDirected } = expectedGraph(dossier)
    expect(graph.isDirected).toBe(isDirected)
    const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
    const withLooks = Object.entries(nodes).map(([id, cells]) => {
      const { colour, size, x, y, shape } = looks[id] ?? { colour: '', size: 0, x: 0, y: 0, shape: 'disc' }
      return [id, { ...cells, size, x, y, r: channel(colour, 1), g: channel(colour, 3), b: channel(colour, 5), shape_type: YED[shape] }]
    })
    expect(graph.nodes).toStrictEqual(Object.fromEntries(withLooks))
    const plain = graph.edges.map(({ cells: { r, g, b, ...cells }, ...edge }) => ({ ...edge, cells }))
    expect(inOrderOfIds(plain)).toStrictEqual(inOrderOfIds(edges))
    const again = readFiles(graphml, written)
    expect(again.issues.filter(({ level }) => level === 'error')).toStrictEqual([])
    expect(again.dossier && whatRemains(again.dossier, graphml.loses)).toStrictEqual(whatRemains(dossier, graphml.loses))
  })
})

const YED = { disc: 'ellipse', square: 'rectangle', triangle: 'triangle', diamond: 'diamond' } as const
