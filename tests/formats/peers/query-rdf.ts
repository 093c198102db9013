/** The questions that the RDF peers are asked, and the answers that the dossier itself gives. */
import type { Claim, Dossier } from '../../../src/core/schema.ts'

const PREFIXES = `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX tri: <urn:triplomat:vocabulary:>
`

/** Each claim with its triple (RDF 1.2), whether the file states it, who says so and the words it rests on; a row a
 * speaker and quote. */
export const QUERY_WITH_REIFIERS = `${PREFIXES}
SELECT ?claim ?stated ?modality ?speaker ?quote WHERE {
  ?claim rdf:reifies <<( ?subject ?relation ?object )>> ;
    tri:modality ?modality ;
    prov:wasDerivedFrom/oa:hasSelector/oa:exact ?quote .
  BIND(EXISTS { ?subject ?relation ?object } AS ?stated)
  OPTIONAL { ?claim prov:wasAttributedTo/rdfs:label ?speaker . FILTER(LANG(?speaker) = "en") }
}`

/** The same of a file in which each claim is a named graph (RDF 1.1): two questions, of what is stated and of what
 * is not. Why two: RDFLib has EXISTS in filters only. */
export function queryWithGraphs(stated: boolean): string {
  return `${PREFIXES}
SELECT ?claim ?stated ?modality ?speaker ?quote WHERE {
  GRAPH ?claim { ?subject ?relation ?object }
  FILTER ${stated ? 'EXISTS' : 'NOT EXISTS'} { ?subject ?relation ?object }
  ?claim tri:modality ?modality ;
    prov:wasDerivedFrom/oa:hasSelector/oa:exact ?quote .
  OPTIONAL { ?claim prov:wasAttributedTo/rdfs:label ?speaker . FILTER(LANG(?speaker) = "en") }
  BIND(${stated} AS ?stated)
}`
}

/** A row of an answer: the values of its variables as texts, empty where they are unbound. */
export type AnswerRow = Readonly<Record<'claim' | 'stated' | 'modality' | 'speaker' | 'quote', string>>

/** Rows of an answer, one list for each claim, sorted. */
export function gatherAnswer(rows: readonly AnswerRow[]): string[] {
  return [...new Set(rows.map(({ claim, stated, modality, speaker, quote }) =>
    JSON.stringify([lastId(claim), stated === 'true', lastId(modality), speaker, quote])))].sort()
}

/** What the answer should be. A triple that is stated once is stated for every claim that has it: a denial of the
 * same too. */
export function expectedAnswer({ entities, articles }: Dossier): string[] {
  const claims = articles.flatMap((article) => article.claims)
  const tripleOf = ({ subject, relation, object }: Claim): string => JSON.stringify([subject, relation, object])
  const stated = new Set(claims.filter(({ modality, polarity, attribution }) =>
    modality === 'asserted' && polarity === 'affirmed' && attribution.length === 0).map(tripleOf))
  const labels = new Map(entities.map(({ id, label }) => [id, label.en]))
  return [...new Set(claims.flatMap((claim) => {
    const speakers = claim.attribution.length === 0 ? [''] : claim.attribution.map(({ entity }) => labels.get(entity) ?? '')
    return speakers.flatMap((speaker) => claim.evidence.map(({ quote }) =>
      JSON.stringify([claim.id, stated.has(tripleOf(claim)), claim.modality, speaker, quote])))
  }))].sort()
}

function lastId(iri: string): string {
  return decodeURIComponent(iri.slice(iri.lastIndexOf(':') + 1))
}
