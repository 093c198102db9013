/** What the formats are called and what each is for, in English, by their ids; the type that every language has to fill. */

export interface FormatWords {
  readonly name: string
  /** One line: what it is for. */
  readonly use: string
}

export const formatsEn = {
  triplomat: { name: 'Triplomat dossier', use: 'The complete dossier: to keep, and to open here again.' },
  graphology: { name: 'graphology JSON', use: 'The complete dossier as a graph, for graphology and Gephi Lite.' },
  gexf: { name: 'GEXF 1.3', use: 'For Gephi: a graph that changes in time, with colours, sizes and places.' },
  'gexf-1.2': { name: 'GEXF 1.2', use: 'For older readers of GEXF, such as NetworkX.' },
  graphml: { name: 'GraphML', use: 'For yEd, igraph, NetworkX, Cytoscape and Gephi.' },
  csv: { name: 'CSV, nodes and edges', use: 'Tables as Gephi imports them, for R and Python too; with the articles in a third.' },
  'claims-csv': { name: 'CSV, one row a claim', use: 'One flat table of claims for people and spreadsheets, safe against formulas.' },
  neo4j: { name: 'Neo4j', use: 'Tables for neo4j-admin database import, and the same as a Cypher script for a database that runs.' },
  turtle: { name: 'Turtle 1.2', use: 'RDF 1.2 with reifiers: for triple stores that know it.' },
  trig: { name: 'TriG 1.1', use: 'RDF 1.1 with one named graph a claim: for any triple store.' },
  nquads: { name: 'N-Quads', use: 'RDF line by line, for bulk loading.' },
  'web-annotation': { name: 'Web Annotation, JSON-LD', use: 'W3C annotations of mentions and claims, for Recogito and others.' },
  brat: { name: 'brat standoff', use: 'Text and annotation for brat, with its configuration.' },
  pubannotation: { name: 'PubAnnotation JSON', use: 'From PubAnnotation and TextAE: the marks and relations of a text. Only read.' },
  doccano: { name: 'doccano JSONL', use: 'From a doccano project: marks and relations, line by line. Only read.' },
  'label-studio': { name: 'Label Studio JSON', use: 'From Label Studio: marks and relations, as it exports them. Only read.' },
  'webanno-tsv': { name: 'WebAnno TSV 3.3', use: 'From INCEpTION and WebAnno: marks and relations, layer by layer. Only read.' },
  'html-report': { name: 'Report, HTML', use: 'Every claim with its sentence, tie by tie: to read, to print, to hand out.' },
} as const satisfies Readonly<Record<string, FormatWords>>

/** An id that has no words here is shown as it stands. */
export type FormatsWords = Readonly<Record<keyof typeof formatsEn, FormatWords>>
