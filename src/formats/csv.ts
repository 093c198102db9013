/** Tables with commas: three of our own, with the column names that Gephi knows, and the edge lists of anybody. */
import { hasErrors, issue, type Issue } from '../core/issues.ts'
import type { Dossier } from '../core/schema.ts'
import { collectIssues, type IssueCollector } from './claim-table/collect-issues.ts'
import { compileRows } from './claim-table/compile-table.ts'
import { splitList, type EdgeRow, type NodeRow } from './claim-table.ts'
import type { ColumnMap } from './column-map.ts'
import { MAX_TABLE_SIZE, openTable, type Table } from './csv/open-table.ts'
import { placeArticles } from './csv/place-articles.ts'
import { isArticleTable, readArticleRows } from './csv/read-article-rows.ts'
import { readEdgeRows, type EdgeRows } from './csv/read-edge-rows.ts'
import { findIdColumn, readNodeRows, type NodeRows } from './csv/read-node-rows.ts'
import { relocateIssues } from './csv/relocate-issues.ts'
import { writeTables } from './csv/write-tables.ts'
import type { Format, InputFile, ReadOptions, ReadResult } from './format.ts'
import { readDossier } from './read-dossier.ts'

/**
 * Written exactly, as programs need them: a text that begins with `=` stays as it is, and only with a byte order mark, which none but a
 * spreadsheet wants, do texts go through `protectCell`. For people there is `claims-csv`.
 * Read are our own tables, alone or together, and any table with a row for each tie. With `articles.csv`, texts and offsets come back
 * exactly; without it, and for other people's tables, texts are put together from the quotes or written from the rows.
 */
export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  alsoReads: ['tsv', 'tab', 'psv', 'edgelist', 'edges'],
  mediaType: 'text/csv',
  loses: ['ontology', 'mentions', 'untoldEvents', 'bases', 'orphans', 'drafts', 'teaching', 'order'],
  limit: MAX_TABLE_SIZE,
  recognises: (start) => /^(Source,Target,Type,Id,Label,Weight|Id,Label,kind,kind_label|id,title,publisher,published),/.test(start),
  write: writeTables,
  read: readTables,
}

interface Tables {
  readonly edges?: Table
  readonly nodes?: Table
  readonly articles?: Table
}

function readTables(files: readonly InputFile[], { columns, onProgress }: ReadOptions = {}): ReadResult {
  const issues = collectIssues()
  const opened = files.map((file) => openTable(file, Object.values(columns ?? {})))
  const unread = opened.flatMap((one) => one.issues)
  if (hasErrors(unread)) return { issues: unread }
  const tables = sortTables(opened.flatMap(({ table }) => table ?? []), columns, issues)
  const length = Object.values(tables).reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  const progressOf = (table: Table): ((read: number) => void) => {
    const start = before
    before += table.text.length
    return (read) => onProgress?.((start + read) / length)
  }
  const nodes = tables.nodes && readNodeRows(tables.nodes, issues, progressOf(tables.nodes))
  const articles = tables.articles && readArticleRows(tables.articles, issues, progressOf(tables.articles))
  const edges = tables.edges && readEdgeRows(tables.edges, columns, issues, progressOf(tables.edges))
  if ((tables.edges && !edges) || hasErrors(issues.list())) return { issues: issues.list() }
  const rows = nameEnds(edges?.rows ?? [], nodes)
  const compiled = compileRows({
    name: (tables.edges ?? tables.nodes)?.name ?? '',
    nodes: addNodes(rows, edges, nodes),
    edges: rows,
  })
  const placing = collectIssues()
  const dossier = compiled.dossier && articles
    ? placeArticles({ dossier: compiled.dossier, rowsOf: compiled.rowsOf, edges: rows }, articles, placing)
    : compiled.dossier
  const found = relocateIssues([...placing.list(), ...compiled.issues], {
    ...(tables.edges && edges && { edges: { table: tables.edges, lines: edges.lines } }),
    ...(tables.nodes && nodes && { nodes: { table: tables.nodes, lines: nodes.lines } }),
  })
  return finish(dossier, articles !== undefined, [...issues.list(), ...found])
}

/** The first of each sort. */
function sortTables(all: readonly Table[], columns: ColumnMap | undefined, issues: IssueCollector): Tables {
  const tables: { -readonly [Sort in keyof Tables]: Tables[Sort] } = {}
  for (const table of all) {
    const sort = sortOf(table, columns)
    if (tables[sort]) issues.add(issue('file-left-out', '', { name: table.name }))
    else tables[sort] = table
  }
  return tables
}

function sortOf({ shape }: Table, columns: ColumnMap | undefined): keyof Tables {
  if (columns?.source !== undefined && shape.columns.includes(columns.source)) return 'edges'
  if (isArticleTable(shape.columns)) return 'articles'
  const hasEnd = shape.guess.source !== undefined || shape.guess.target !== undefined
  return !hasEnd && shape.hasHeader && findIdColumn(shape.columns) >= 0 ? 'nodes' : 'edges'
}

/** Where ends are given by name, and nodes have ids besides: the ids. */
function nameEnds(rows: readonly EdgeRow[], nodes: NodeRows | undefined): readonly EdgeRow[] {
  if (!nodes) return rows
  const ids = new Set(nodes.rows.map(({ id }) => id))
  const byLabel = new Map(nodes.rows.map(({ id, label }) => [label, id]))
  const idOf = (end: string): string => (ids.has(end) ? end : byLabel.get(end) ?? end)
  return rows.map((row) => {
    const [source, target] = [idOf(row.source), idOf(row.target)]
    return source === row.source && target === row.target ? row : { ...row, source, target }
  })
}

/** Nodes for all ends where there is no table of them, and for ends whose kind the edges tell. */
function addNodes(rows: readonly EdgeRow[], edges: EdgeRows | undefined, nodes: NodeRows | undefined): NodeRow[] {
  const known = new Set(nodes?.rows.map(({ id }) => id))
  const added: NodeRow[] = []
  const add = (id: string): void => {
    const kind = edges?.kinds.get(id)
    if (id === '' || known.has(id) || (nodes && kind === undefined)) return
    known.add(id)
    added.push({ id, label: id, cells: kind === undefined ? {} : { kind } })
  }
  for (const { source, target, cells } of rows) {
    add(source)
    add(target)
    for (const speaker of splitList(String(cells.said_by ?? ''))) add(speaker)
    if (typeof cells.place === 'string') add(cells.place)
  }
  return nodes ? [...nodes.rows, ...added] : added
}

/** The compiled dossier was checked before articles were put into it. */
function finish(dossier: Dossier | undefined, isChanged: boolean, issues: Issue[]): ReadResult {
  if (!dossier) return { issues }
  const checked = isChanged ? readDossier(dossier) : { dossier, issues: [] }
  return checked.dossier
    ? { dossier: checked.dossier, issues }
    : { issues: [...issues, ...checked.issues] }
}
