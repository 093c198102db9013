/** Tables of nodes and relationships → a script of Cypher 5. */
import type { Neo4jModel } from './model-tables.ts'
import type { NodeTable, Property, PropertyValue, RelationshipTable } from './neo4j-table.ts'
import { quoteName, quoteText, quoteValue } from './quote-cypher.ts'

/** One constraint a label: ids are unique, and quick to find. */
export function* writeConstraints({ nodes }: Neo4jModel): Generator<string> {
  for (const { label } of nodes) {
    yield `CREATE CONSTRAINT triplomat_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`
  }
}

/** Constraints, then everything by MERGE, so that a second run changes nothing. Data are literals, some 32 kB a statement: it runs in
 * cypher-shell, the Browser and Aura, without APOC and without files on the server. */
export function* writeCypher(model: Neo4jModel): Generator<string> {
  yield '// Cypher 5. Run with cypher-shell, or paste into Neo4j Browser with its multi-statement editor on.\n'
  yield* writeConstraints(model)
  for (const table of model.nodes) yield* writeNodes(table)
  for (const table of model.relationships) yield* writeRelationships(table)
}

const STATEMENT = 32_768

function* writeNodes({ label, properties, rows }: NodeTable): Generator<string> {
  const byLabels = groupBy(rows, ({ labels }) => labels.map((one) => `:${quoteName(one)}`).join(''))
  for (const [labels, group] of byLabels) {
    const items = map(group, ({ id, values }) => `{id: ${quoteText(id)}, properties: ${writeMap(properties, values)}}`)
    const setLabels = labels === '' ? '' : `n${labels}, `
    yield* writeStatements(items, `MERGE (n:${label} {id: row.id})\nSET ${setLabels}n += row.properties;\n`)
  }
}

function* writeRelationships({ from, to, key, properties, rows }: RelationshipTable): Generator<string> {
  for (const [type, group] of groupBy(rows, (row) => row.type)) {
    const items = map(group, (row) =>
      `{from: ${quoteText(row.from)}, to: ${quoteText(row.to)}, properties: ${writeMap(properties, row.values)}}`)
    const keyed = key === undefined ? '' : ` {${key}: row.properties.${key}}`
    yield* writeStatements(items,
      `MATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})\n` +
      `MERGE (a)-[r:${quoteName(type)}${keyed}]->(b)\nSET r += row.properties;\n`)
  }
}

/** In the order in which the groups come up. */
function groupBy<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
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

function* writeStatements(items: Iterable<string>, action: string): Generator<string> {
  let list: string[] = []
  let length = 0
  for (const item of items) {
    list.push(item)
    length += item.length
    if (length < STATEMENT) continue
    yield writeStatement(list, action)
    list = []
    length = 0
  }
  if (list.length > 0) yield writeStatement(list, action)
}

function writeStatement(items: readonly string[], action: string): string {
  return `\nUNWIND [\n  ${items.join(',\n  ')}\n] AS row\n${action}`
}
