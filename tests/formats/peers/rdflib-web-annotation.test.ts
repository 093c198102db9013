/** rdflib reads our annotations as linked data: every key means something, and a plan is told from a fact. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { webAnnotation } from '../../../src/formats/web-annotation.ts'
import { writeText } from '../write-text.ts'
import { hasPython, runPython } from './peer-tools.ts'

const small = JSON.parse(readFileSync(new URL('../../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier

/** The terms of the specification's context that we use. Why not the context itself: rdflib would fetch it. */
const SPECIFIED = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  exact: 'oa:exact',
  value: 'rdf:value',
}

const SCRIPT = `
import sys, json, rdflib
page = json.load(sys.stdin)
graph = rdflib.Graph().parse(data=json.dumps(page), format='json-ld')
rows = graph.query('''
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX tri: <urn:triplomat:vocabulary:>
SELECT ?subject ?relation ?modality ?exact WHERE {
  ?annotation a oa:Annotation ; oa:hasBody ?claim ;
    oa:hasTarget [ oa:hasSource ?text ; oa:hasSelector [ oa:exact ?exact ] ] .
  ?text rdf:value ?words .
  ?claim a tri:Claim ; tri:modality ?modality ;
    tri:subject [ rdfs:label ?subject ] ; tri:relation [ rdfs:label ?relation ] .
  FILTER (lang(?subject) = 'en' && lang(?relation) = 'en')
}''')
print(json.dumps(sorted([str(cell) for cell in row] for row in rows)))
`

describe.skipIf(!hasPython('rdflib'))('rdflib and JSON-LD', () => {
  it('agree on claims, their modality and their words', () => {
    const page = JSON.parse(writeText(webAnnotation, small)) as { '@context': unknown[] }
    const answer = runPython(SCRIPT, JSON.stringify({ ...page, '@context': [SPECIFIED, ...page['@context'].slice(1)] }))
    expect(JSON.parse(answer)).toEqual([
      ['Ida Kern', 'is a minister of', 'urn:triplomat:vocabulary:asserted', 'Ida Kern, Oltrea’s “minister of tides”'],
      ['Varn', 'sends boats', 'urn:triplomat:vocabulary:planned', 'about 40 boats would sail'],
      ['Varn', 'sends boats', 'urn:triplomat:vocabulary:planned', 'by June 🐟'],
      ['Varn', 'sends boats', 'urn:triplomat:vocabulary:planned', 'said'],
      ['Varn', 'signed a pact with', 'urn:triplomat:vocabulary:asserted',
        'the island of Varn signed a fishing pact with Oltrea'],
    ])
  })
})
