/** Oxigraph, a store of RDF 1.2, reads all three syntaxes, answers questions, and gives the dossier back. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import type { Format } from '../../../src/formats/format.ts'
import { nquads } from '../../../src/formats/nquads.ts'
import { trig } from '../../../src/formats/trig.ts'
import { turtle } from '../../../src/formats/turtle.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { readFiles, writeText } from '../write-text.ts'
import { expectedAnswer, gatherAnswer, queryWithGraphs, QUERY_WITH_REIFIERS, type AnswerRow } from './query-rdf.ts'

const VARIABLES = ['claim', 'stated', 'modality', 'speaker', 'quote'] as const
const { dossier } = articleDossier()

describe('oxigraph', () => {
  it.each([
    ['Turtle', turtle, [QUERY_WITH_REIFIERS]],
    ['TriG', trig, [queryWithGraphs(true), queryWithGraphs(false)]],
    ['N-Quads', nquads, [queryWithGraphs(true), queryWithGraphs(false)]],
  ])('tells what the article states from what others say, in %s', (_, format, queries) => {
    const store = load(format, dossier)
    const answer = gatherAnswer(queries.flatMap((query) => ask(store, query)))
    expect(answer).toEqual(expectedAnswer(dossier))
    const stated = answer.filter((row) => row.includes(',true,'))
    expect(stated.length).toBeGreaterThan(10)
    expect(answer.length - stated.length).toBeGreaterThan(10)
  })

  it.each([turtle, trig, nquads])('gives back the very dossier, in each of its syntaxes: $id', (format) => {
    fc.assert(fc.property(arbitraryDossier(), (made) => {
      const store = load(format, made)
      for (const media of ['application/trig', 'application/n-quads']) {
        expect(readFiles(nquads, store.dump({ format: media }))).toStrictEqual({ dossier: made, issues: [] })
      }
    }), { numRuns: 20 })
  })

  it('gives back the very article', () => {
    for (const format of [turtle, trig, nquads]) {
      const dump = load(format, dossier).dump({ format: 'application/n-quads' })
      expect(readFiles(nquads, dump)).toStrictEqual({ dossier, issues: [] })
    }
  })

  it('finds as many statements in the TriG as in the N-Quads', () => {
    expect(load(trig, dossier).size).toBe(load(nquads, dossier).size)
    expect(new Set(writeText(nquads, dossier).trimEnd().split('\n')).size).toBe(load(nquads, dossier).size)
  })

  it('adds nothing when the N-Quads are loaded twice', () => {
    const store = load(nquads, dossier)
    const { size } = store
    store.load(writeText(nquads, dossier), { format: nquads.mediaType })
    expect(store.size).toBe(size)
  })

  it('compares dates', () => {
    const small = JSON.parse(readFileSync(new URL('../../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
    const rows = load(turtle, small).query(`PREFIX tri: <urn:triplomat:vocabulary:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      SELECT ?it { ?it tri:latest ?end FILTER(?end < "2024-05-14T00:00:00Z"^^xsd:dateTime) }`)
    expect(rows).toHaveLength(1)
  })
})

function load(format: Format, from: Dossier): Store {
  const store = new Store()
  store.load(writeText(format, from), { format: format.mediaType })
  return store
}

function ask(store: Store, query: string): AnswerRow[] {
  const rows = store.query(query)
  if (!Array.isArray(rows)) throw new Error('expected rows')
  return rows.map((row: unknown) => {
    if (!(row instanceof Map)) throw new Error('expected a row')
    return Object.fromEntries(VARIABLES.map((name) => [name, String(row.get(name)?.value ?? '')])) as AnswerRow
  })
}
