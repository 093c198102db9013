/** Tables of nodes and relationships → CSV as `neo4j-admin database import full` reads it. */
import type { Cell } from '../claim-table.ts'
import { writeCsv } from '../csv/write-csv.ts'
import type { NodeTable, Property, PropertyValue, RelationshipTable } from './neo4j-table.ts'

/** Stands between the items of a list. No visible character would do: a list has no quotation marks, and a quote may have any of them. */
const ARRAY_DELIMITER = '\u001f'

/** With the header `key:ID(Entity),id,:LABEL,name,aliases_en:string[]`. A list of none is left out: the import knows no empty lists. */
export function writeNodeCsv({ label, properties, rows }: NodeTable): Iterable<string> {
  return writeCsv(nodeLines([`key:ID(${label})`, 'id', ':LABEL', ...properties.map(showProperty)], label, rows), { lineEnd: '\n' })
}

/** With the header `:START_ID(Entity),:END_ID(Entity),:TYPE,claim,score:double`. */
export function writeRelationshipCsv({ from, to, properties, rows }: RelationshipTable): Iterable<string> {
  const header = [`:START_ID(${from})`, `:END_ID(${to})`, ':TYPE', ...properties.map(showProperty)]
  return writeCsv(relationshipLines(header, rows), { lineEnd: '\n' })
}

function showProperty({ name, type }: Property): string {
  return type === 'string' ? name : `${name}:${type}`
}

function* nodeLines(header: readonly string[], label: string, rows: NodeTable['rows']): Generator<readonly Cell[]> {
  yield header
  for (const { key, id, labels, values } of rows) yield [key, id, joinItems([label, ...labels]), ...values.map(cellOf)]
}

function* relationshipLines(header: readonly string[], rows: RelationshipTable['rows']): Generator<readonly Cell[]> {
  yield header
  for (const { from, to, type, values } of rows) yield [from, to, type, ...values.map(cellOf)]
}

function cellOf(value: PropertyValue): Cell {
  if (typeof value !== 'object') return value
  return value.length === 0 ? undefined : joinItems(value)
}

function joinItems(items: readonly (string | number)[]): string {
  return items.map((item) => String(item).replaceAll(ARRAY_DELIMITER, ' ')).join(ARRAY_DELIMITER)
}
