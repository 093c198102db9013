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
  csv: { name: 'CSV, nodes and edges', use: 'Two tables as Gephi imports them, for R, Python and spreadsheets too.' },
  'claims-csv': { name: 'CSV, one row a claim', use: 'One flat table of claims for a spreadsheet, safe to open in Excel.' },
  neo4j: { name: 'Neo4j import', use: 'Tables for neo4j-admin database import: for a new, large database.' },
  cypher: { name: 'Cypher script', use: 'For Neo4j and Memgraph: merges into a database that runs.' },
  turtle: { name: 'Turtle 1.2', use: 'RDF 1.2 with reifiers: for triple stores that know it.' },
  trig: { name: 'TriG', use: 'RDF with one named graph a claim: for any triple store.' },
  'trig-1.2': { name: 'TriG 1.2', use: 'RDF 1.2 with reifiers and graphs.' },
  'trig-1.1': { name: 'TriG 1.1', use: 'RDF 1.1 with one named graph a claim: for any triple store.' },
  nquads: { name: 'N-Quads', use: 'RDF line by line, for bulk loading.' },
  'json-ld': { name: 'Web Annotation, JSON-LD', use: 'W3C annotations of mentions and claims, for Recogito and others.' },
  'web-annotation': { name: 'Web Annotation, JSON-LD', use: 'W3C annotations of mentions and claims, for Recogito and others.' },
  brat: { name: 'brat standoff', use: 'Text and annotation for brat, with its configuration.' },
  pubannotation: { name: 'PubAnnotation JSON', use: 'For PubAnnotation and TextAE.' },
  doccano: { name: 'doccano JSONL', use: 'For a doccano project of relations.' },
  'label-studio': { name: 'Label Studio JSON', use: 'For Label Studio.' },
  'webanno-tsv': { name: 'WebAnno TSV 3.3', use: 'For INCEpTION and WebAnno.' },
  webanno: { name: 'WebAnno TSV 3.3', use: 'For INCEpTION and WebAnno.' },
  'html-report': { name: 'Report, HTML', use: 'Every claim with its sentence, tie by tie: to read, to print, to hand out.' },
} as const satisfies Readonly<Record<string, FormatWords>>

/** An id that has no words here is shown as it stands. */
export type FormatsWords = Readonly<Record<keyof typeof formatsEn, FormatWords>>
