/** Laws of what a layout is given: every node once, kinds in the order of the ontology, one tie a pair. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { layoutInput } from '../../src/parts/picture/layout-input.ts'
import { nodeLook } from '../../src/parts/picture/look.ts'
import type { Palette } from '../../src/parts/picture/palette.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const PALETTE: Palette = {
  paper: '#fff', ink: '#000', signs: { cooperation: '#00f', conflict: '#f00', neutral: '#888' },
  actors: { state: '#111', igo: '#222', group: '#333', person: '#444', place: '#555', org: '#666' },
}
const dossiers = fc.oneof(fc.constant(articleDossier().dossier), arbitraryDossier())

function inputOf(dossier: Dossier) {
  const index = indexDossier(dossier)
  return { index, graph: buildGraph(index), input: layoutInput(
    buildGraph(index), index.kinds, PALETTE, { width: 1000, height: 700 }) }
}

it('has every entity once, kinds together and in the order of the ontology', () => {
  fc.assert(fc.property(dossiers, (dossier) => {
    const { input } = inputOf(dossier)
    expect(input.nodes.map(({ id }) => id).sort()).toEqual(dossier.entities.map(({ id }) => id).sort())
    const order = dossier.ontology.kinds.map(({ id }) => id)
    const places = input.nodes.map(({ kind }) => order.indexOf(kind))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect([input.width, input.height]).toEqual([1000, 700])
  }))
})

it('gives each box room for its mark', () => {
  fc.assert(fc.property(dossiers, (dossier) => {
    const { input, index } = inputOf(dossier)
    for (const { id, kind, width, height } of input.nodes) {
      const { size } = nodeLook(index.claimsOf.get(id)?.length ?? 0, index.kinds.get(kind), PALETTE)
      expect(width).toBeGreaterThan(2 * size)
      expect(height).toBeGreaterThan(2 * size)
    }
  }))
})

it('has one tie for each pair that claims link, weighing as many as there are, and none from a node to itself', () => {
  fc.assert(fc.property(dossiers, (dossier) => {
    const { input, graph } = inputOf(dossier)
    const pairs = new Set<string>()
    for (const { source, target, weight } of input.ties) {
      expect(source).not.toBe(target)
      pairs.add(JSON.stringify([source, target].sort()))
      expect(weight).toBe(graph.filterEdges((_id, _attributes, subject, object) =>
        [subject, object].includes(source) && [subject, object].includes(target)).length)
    }
    expect(pairs.size).toBe(input.ties.length)
    expect(input.ties.reduce((sum, { weight }) => sum + weight, 0)).toBe(graph.size - graph.selfLoopCount)
  }))
})
