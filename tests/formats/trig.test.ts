/** TriG 1.1: a named graph a claim, and nothing of RDF 1.2. */
import { parse, type Quad } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { trig } from '../../src/formats/trig.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { writeText } from './write-text.ts'

const { dossier } = articleDossier()
const claims = dossier.articles.flatMap((article) => article.claims)
const showTriple = ({ subject, predicate, object }: Quad): string =>
  [subject, predicate, object].map(({ value }) => value.slice(value.lastIndexOf(':') + 1)).join(' ')

describe('TriG 1.1', () => {
  const quads = parse(writeText(trig, dossier), { format: 'application/trig' })
  const inGraphs = quads.filter(({ graph }) => graph.termType === 'NamedNode')
  const inDefaultGraph = quads.filter(({ graph }) => graph.termType === 'DefaultGraph')

  it('gives each claim a graph of its own with one triple in it', () => {
    expect(inGraphs).toHaveLength(claims.length)
    const found = inGraphs.map((quad) => `${quad.graph.value.split(':').at(-1)}: ${showTriple(quad)}`)
    expect(found).toEqual(claims.map(({ id, subject, relation, object }) => `${id}: ${subject} ${relation} ${object}`))
  })

  it('puts into the default graph what the article affirms in its own voice, and nothing else', () => {
    const stated = inDefaultGraph.filter(({ predicate }) => predicate.value.startsWith('urn:triplomat:relation:'))
    const expected = claims.filter(({ modality, polarity, attribution }) =>
      modality === 'asserted' && polarity === 'affirmed' && attribution.length === 0)
    expect(stated.map(showTriple))
      .toEqual(expected.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`))
    expect(stated.length).toBeGreaterThan(0)
    expect(stated.length).toBeLessThan(claims.length)
  })

  it('describes every graph in the default graph', () => {
    const described = new Set(inDefaultGraph.map(({ subject }) => subject.value))
    for (const { graph } of inGraphs) expect(described).toContain(graph.value)
  })

  it('has nothing that is new in 1.2', () => {
    expect(writeText(trig, dossier)).not.toMatch(/VERSION|<<|\{\|| ~ |rdf:reifies/)
  })
})
