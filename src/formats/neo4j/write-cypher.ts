/** Tables of nodes and relationships → a script of Cypher 5. */
import { groupBy } from '../../core/group-by.ts'
import type { Neo4jModel } from './model-tables.ts'
import type { NodeTable, Property, PropertyValue, RelationshipTable } from './neo4j-table.ts'
import { quoteName, quoteText, quoteValue } from './quote-cypher.ts'

/** One constraint a label: keys are unique, and quick to find. */
export function* writeConstraints({ nodes }: Neo4jModel): Generator<string> {
  for (const { label } of nodes) {
    yield `CREATE CONSTRAINT triplomat_${label.toLowerCase()}_key IF NOT EXISTS FOR (n:${label}) REQUIRE n.key IS UNIQUE;\n`
  }
}

/**
 * Constraints, then everything by MERGE. What the database holds of the same texts is marked first and loses its relationships; what is
 * still marked at the end was taken out of the dossier, and goes. So a second run changes nothing. Data are literals, some 32 kB a
 * statement: it runs in cypher-shell, the Browser and Aura, without APOC and without files on the server.
 */
export function* writeCypher(model: Neo4jModel): Generator<string> {
  yield '// Cypher 5. Run with cypher-shell, or paste into Neo4j Browser with its multi-statement editor on.\n'
  yield* writeConstraints(model)
  for (const action of CLEARING) yield* writeStatements(textRows(model), action, TEXTS)
  for (const table of model.nodes) yield* writeNodes(table)
  for (const table of model.relationships) yield* writeRelationships(table)
  for (const label of OF_TEXTS) yield `\nMATCH (n:${label} {stale: true})\nDETACH DELETE n;\n`
}

const STATEMENT = 32_768
/** Characters of the list of texts in a statement, some thirty: of each, all claims change at once. */
const TEXTS = 1000
/** Labels of what belongs to an article. */
const OF_TEXTS = ['Claim', 'Event', 'Article']
const CLEARING = [
  'MATCH (n:Claim)-[:SUBJECT]->(a)-[r]->(b)<-[:OBJECT]-(n) WHERE n.key STARTS WITH row.text AND r.claim = n.key\nDELETE r;\n',
  'MATCH (n:Claim)-[r:SUBJECT|OBJECT|SAID_BY|PLACE|FOUND_IN|TELLS_OF]->() WHERE n.key STARTS WITH row.text\nDELETE r;\n',
  'MATCH ()-[r:MENTIONED_IN]->(n:Article) WHERE n.key STARTS WITH row.text\nDELETE r;\n',
  ...OF_TEXTS.map((label) => `MATCH (n:${label}) WHERE n.key STARTS WITH row.text\nSET n.stale = true;\n`),
]

function* textRows({ texts }: Neo4jModel): Generator<string> {
  for (const text of texts) yield `{text: ${quoteText(text)}}`
}

function* writeNodes({ label, labels: all = [], properties, rows }: NodeTable): Generator<string> {
  const columns: readonly Property[] = [{ name: 'key', type: 'string' }, { name: 'id', type: 'string' }, ...properties]
  const showLabels = (names: readonly string[]): string => names.map((one) => `:${quoteName(one)}`).join('')
  const byLabels = groupBy(rows, ({ labels }) => showLabels(labels))
  for (const [labels, group] of byLabels) {
    const items = map(group, ({ key, id, values }) => writeMap(columns, [key, id, ...values]))
    // Why `=` and `REMOVE`: what the dossier does not say any more must go.
    const relabel = labels === '' ? '' : `${all.length === 0 ? '' : `REMOVE n${showLabels(all)}\n`}SET n${labels}\n`
    const clear = label === 'Entity' ? 'WITH n\nMATCH (n)-[r:ACTS_FOR]->()\nDELETE r\n' : ''
    const action = `MERGE (n:${label} {key: row.key})\n${relabel}SET n = row\n${clear}`
    yield* writeStatements(items, `${action.slice(0, -1)};\n`)
  }
}

function* writeRelationships({ from, to, key, properties, rows }: RelationshipTable): Generator<string> {
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    const items = map(group, (row) =>
      `{from: ${quoteText(row.from)}, to: ${quoteText(row.to)}, properties: ${writeMap(properties, row.values)}}`)
    const keyed = key === undefined ? '' : ` {${key}: row.properties.${key}}`
    yield* writeStatements(items,
      `MATCH (a:${from} {key: row.from})\nMATCH (b:${to} {key: row.to})\n` +
      `MERGE (a)-[r:${quoteName(type)}${keyed}]->(b)\nSET r = row.properties;\n`)
  }
}

function writeMap(properties: readonly Property[], values: readonly PropertyValue[]): string {
  const pairs: string[] = []
  for (const [at, { name, type }] of properties.entries()) {
    const value = values[at]
    // Why no empty lists: the import from CSV has none, and the two are to give the same graph.
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) pairs.push(`${name}: ${quoteValue(value, type)}`)
  }
  return `{${pairs.join(', ')}}`
}

function* map<From>(items: readonly From[], change: (item: From) => string): Generator<string> {
  for (const item of items) yield change(item)
}

function* writeStatements(items: Iterable<string>, action: string, limit = STATEMENT): Generator<string> {
  let list: string[] = []
  let length = 0
  for (const item of items) {
    list.push(item)
    length += item.length
    if (length < limit) continue
    yield writeStatement(list, action)
    list = []
    length = 0
  }
  if (list.length > 0) yield writeStatement(list, action)
}

function writeStatement(items: readonly string[], action: string): string {
  return `\nUNWIND [\n  ${items.join(',\n  ')}\n] AS row\n${action}`
}
