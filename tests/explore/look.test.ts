/** Laws of the look: parallel edges side by side, style by modality and sign, area by claims. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph, type ClaimGraph } from '../../src/core/graph.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { MODALITIES, POLARITIES, SIGNS } from '../../src/core/vocabulary.ts'
import { edgeLooks, edgeStyle, nodeLook } from '../../src/parts/picture/look.ts'
import type { Palette } from '../../src/parts/picture/palette.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'

const PALETTE: Palette = {
  paper: 'paper', ink: 'ink', signs: { cooperation: 'coop', conflict: 'conflict', neutral: 'neutral' },
  actors: { state: 'state', igo: 'igo', group: 'group', person: 'person', place: 'place', org: 'org' },
}
const article = buildGraph(indexDossier(articleDossier().dossier))
const scenes = fc.oneof(fc.constant(article), arbitraryDossier().map((dossier) => buildGraph(indexDossier(dossier))))
  .chain((graph) => fc.record({ graph: fc.constant(graph),
    shown: fc.oneof(fc.constant(graph.edges()), fc.subarray(graph.edges())) }))
const styles = fc.record({
  sign: fc.constantFrom(...SIGNS), modality: fc.constantFrom(...MODALITIES), polarity: fc.constantFrom(...POLARITIES),
  symmetric: fc.boolean(), quotes: fc.integer({ min: 1, max: 30 }),
})

/** The shown claims between two entities, whatever their direction. */
function between(graph: ClaimGraph, shown: readonly string[], one: string, other: string): string[] {
  return shown.filter((id) => graph.extremities(id).includes(one) && graph.extremities(id).includes(other)
    && (one === other ? graph.source(id) === graph.target(id) : graph.source(id) !== graph.target(id)))
}

describe('edgeLooks', () => {
  it('gives every shown edge a look and no other', () => {
    fc.assert(fc.property(scenes, ({ graph, shown }) => {
      expect([...edgeLooks(graph, new Set(shown), PALETTE).keys()].sort()).toEqual([...shown].sort())
    }))
  })

  it('bends parallel edges to both sides alike, each to a place of its own, both directions taken together', () => {
    fc.assert(fc.property(scenes, ({ graph, shown }) => {
      const looks = edgeLooks(graph, new Set(shown), PALETTE)
      for (const claim of shown) {
        const [one, other] = graph.extremities(claim)
        if (one === other) continue
        // Seen from one side: the bend of an edge is to the right of its own direction.
        const places = between(graph, shown, one, other).map(
          (id) => (looks.get(id)?.bend ?? NaN) * (graph.source(id) === one ? 1 : -1))
        places.sort((a, b) => a - b)
        places.forEach((place, at) => expect(place + (places[places.length - 1 - at] ?? NaN)).toBeCloseTo(0, 9))
        for (let at = 1; at < places.length; at++) expect((places[at] ?? 0) - (places[at - 1] ?? 0)).toBeGreaterThan(1)
        expect(looks.get(claim)?.loop).toBe(0)
      }
    }))
  })

  it('numbers the loops of an entity from 1, and bends none', () => {
    fc.assert(fc.property(scenes, ({ graph, shown }) => {
      const looks = edgeLooks(graph, new Set(shown), PALETTE)
      for (const entity of graph.nodes()) {
        const loops = between(graph, shown, entity, entity)
        expect(loops.map((id) => looks.get(id)?.loop).sort()).toEqual(loops.map((_id, at) => at + 1).sort())
        for (const id of loops) expect(looks.get(id)?.bend).toBe(0)
      }
    }))
  })

  it('keeps twenty parallel edges within the room of a fan', () => {
    const graph = article.copy()
    const [first] = graph.edges()
    if (first === undefined) throw new Error('the article has claims')
    const attributes = graph.getEdgeAttributes(first)
    for (let at = 0; at < 60; at++) graph.addEdgeWithKey(`extra-${at}`, 'wagner-group', 'officials', attributes)
    const bends = [...edgeLooks(graph, new Set(graph.edges()), PALETTE)].filter(([id]) => id.startsWith('extra')).map(
      ([, { bend }]) => bend)
    expect(Math.max(...bends) - Math.min(...bends)).toBeLessThanOrEqual(96)
    expect(new Set(bends).size).toBe(60)
  })
})

describe('edgeStyle', () => {
  it('is hollow for what is planned or alleged, dashed for conflict, marked where denied, without an arrow where symmetric', () => {
    fc.assert(fc.property(styles, (edge) => {
      expect(edgeStyle(edge, PALETTE)).toMatchObject({
        hollow: edge.modality === 'planned' || edge.modality === 'alleged',
        dashed: edge.sign === 'conflict',
        denied: edge.polarity === 'denied',
        arrow: edge.symmetric ? 'none' : 'target',
        color: PALETTE.signs[edge.sign],
      })
    }))
  })

  it('is paler for what is reported than for what is asserted, and visible in any case', () => {
    fc.assert(fc.property(styles, (edge) => {
      const strength = (modality: (typeof MODALITIES)[number]): number =>
        edgeStyle({ ...edge, modality }, PALETTE).opacity
      expect(strength('reported')).toBeLessThan(strength('asserted'))
      for (const modality of MODALITIES) expect(strength(modality)).toBeGreaterThan(0.3)
      for (const modality of MODALITIES) expect(strength(modality)).toBeLessThanOrEqual(strength('asserted'))
    }))
  })

  it('is never thinner for more quotes', () => {
    fc.assert(fc.property(styles, (edge) => {
      expect(edgeStyle({ ...edge, quotes: edge.quotes + 1 }, PALETTE).width).toBeGreaterThanOrEqual(
        edgeStyle(edge, PALETTE).width)
    }))
    const thin = { sign: 'cooperation', modality: 'asserted', polarity: 'affirmed', symmetric: false } as const
    expect(edgeStyle({ ...thin, quotes: 2 }, PALETTE).width).toBeGreaterThan(
      edgeStyle({ ...thin, quotes: 1 }, PALETTE).width)
  })
})

describe('nodeLook', () => {
  it('has a larger area for more claims, up to a largest', () => {
    const sizes = Array.from({ length: 40 }, (_, claims) => nodeLook(claims, undefined, PALETTE).size)
    for (let claims = 1; claims < 20; claims++) expect(sizes[claims]).toBeGreaterThan(sizes[claims - 1] ?? 0)
    for (let claims = 20; claims < 40; claims++) expect(sizes[claims]).toBeGreaterThanOrEqual(sizes[claims - 1] ?? 0)
    expect(Math.max(...sizes)).toBeLessThan(25)
    expect(Math.min(...sizes)).toBeGreaterThan(3)
  })

  it('has shape and colour of its kind, and some where the kind is not known', () => {
    for (const kind of articleDossier().dossier.ontology.kinds) {
      expect(nodeLook(1, kind, PALETTE)).toMatchObject(
        { shape: kind.shape, filled: kind.filled, color: PALETTE.actors[kind.colour] })
    }
    expect(nodeLook(1, undefined, PALETTE).color).toBe('place')
  })
})
