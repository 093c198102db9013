/** A table of edges → rows of claims. */
import { hasErrors, issue, type Issue } from '../../core/issues.ts'
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { textOf } from '../claim-table/read-cells.ts'
import { wordPolarity } from '../claim-table/word-polarity.ts'
import { EDGE_COLUMNS, type Cell, type EdgeColumn, type EdgeRow } from '../claim-table.ts'
import type { ColumnMap, ColumnRole } from '../column-map.ts'
import { foldName } from './guess-columns.ts'
import { ownCell, rowsOf, type Table } from './open-table.ts'
import { readForeignRow, type ForeignColumns } from './read-foreign-row.ts'
import { readCell } from './read-cell.ts'

export interface EdgeRows {
  readonly rows: readonly EdgeRow[]
  /** The line of each row. */
  readonly lines: readonly number[]
  /** The kind that a table says an end is of, by the end. */
  readonly kinds: ReadonlyMap<string, string>
}

/** Whether a table is one that we wrote, some columns taken out perhaps: then its columns mean what `EDGE_COLUMNS` says. */
function isOwnEdgeTable(columns: readonly string[]): boolean {
  return OWN_MARKS.every((name) => columns.includes(name))
}

/** What a table's columns hold: what the map says, and for the rest what their names say. Errors where a column is not there. */
function mapColumns({ name, shape }: Table, columns: ColumnMap = {}): { map: ColumnMap; issues: Issue[] } {
  const issues: Issue[] = []
  const known = showNames(shape.columns)
  const said = new Set(Object.values(columns))
  const guessed = Object.entries(shape.guess).filter(([, column]) => !said.has(column))
  const map: ColumnMap = { ...Object.fromEntries(guessed), ...columns }
  for (const column of said) {
    if (!shape.columns.includes(column)) issues.push(issue('column-missing', name, { column, known }))
  }
  for (const role of ['source', 'target'] as const) {
    if (map[role] === undefined) issues.push(issue('column-not-found', name, { role, known }))
  }
  return { map, issues }
}

/** The rows, or `undefined` where there are errors. Our own tables are read by their own columns; a map adds others to them. */
export function readEdgeRows(
  table: Table,
  columns: ColumnMap | undefined,
  issues: IssueCollector,
  onProgress?: (read: number) => void,
): EdgeRows | undefined {
  const mapped = mapColumns(table, columns)
  for (const one of mapped.issues) issues.add(one)
  if (hasErrors(mapped.issues)) return undefined
  if (isOwnEdgeTable(table.shape.columns)) return readOwnRows(table, columns, issues, onProgress)
  return readForeignRows(table, mapped.map, issues, onProgress)
}

const OWN_MARKS = ['Source', 'Target', 'Id', 'relation', 'modality', 'polarity']
/** Columns for other programs: what they say stands in others too. */
const FOR_OTHERS: ReadonlySet<string> = new Set(['type', 'weight', 'kind', 'start', 'end', 'timeset'])
const MOST_NAMES = 50

function showNames(columns: readonly string[]): string {
  return columns.slice(0, MOST_NAMES).map((column) => column.slice(0, 80)).join(', ')
}

function readOwnRows(
  table: Table,
  map: ColumnMap = {},
  issues: IssueCollector,
  onProgress?: (read: number) => void,
): EdgeRows {
  const { columns } = table.shape
  const fields = columns.map((column) => EDGE_COLUMNS.find(({ name }) => name === column))
  const [source, target, id, label] = ['Source', 'Target', 'Id', 'Label'].map((name) => columns.indexOf(name))
  const places = [source, target, id, label]
  const isOwn = columns.map((column, at) => fields[at] !== undefined || places.includes(at) || FOR_OTHERS.has(foldName(column)))
  const added = Object.entries(map).filter(([, column]) => !isOwn[columns.indexOf(column)])
  const isAdded = columns.map((column) => added.some(([, one]) => one === column))
  const foreign = makeForeignReader(columns, Object.fromEntries(added), issues)
  const rows: EdgeRow[] = []
  const lines: number[] = []
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    const textAt = (at = -1): string => ownCell(table, cells[at] ?? '')
    const read: Partial<Record<EdgeColumn, Cell>> = {}
    for (const [at, cell] of cells.entries()) {
      const field = fields[at]
      if (cell === '') continue
      if (field) read[field.name] = readCell(field.type, ownCell(table, cell))
      else if (!isOwn[at] && !isAdded[at]) issues.leaveOut(columns[at] ?? '')
    }
    // Why: in a table that Gephi made of our GEXF, the label ends with how firmly the claim stands.
    const words = textOf(read.relation_label) ?? textAt(label)
    const ends = { id: textAt(id), source: textAt(source), target: textAt(target) }
    const row: EdgeRow = { ...ends, ...(words === '' ? {} : { label: words }), cells: read }
    rows.push(added.length === 0 ? row : addCells(row, foreign.read(cells)))
    lines.push(line)
  }
  return { rows, lines, kinds: foreign.kinds }
}

/** What the row has of its own counts. */
function addCells(row: EdgeRow, added: EdgeRow): EdgeRow {
  const filled = Object.entries(added.cells).filter(([, cell]) => cell !== undefined && cell !== '')
  const label = row.label ?? added.label
  return {
    ...added,
    ...row,
    source: row.source || added.source,
    target: row.target || added.target,
    ...(label === undefined ? {} : { label }),
    cells: { ...Object.fromEntries(filled), ...row.cells },
  }
}

function readForeignRows(table: Table, map: ColumnMap, issues: IssueCollector, onProgress?: (read: number) => void): EdgeRows {
  const { columns } = table.shape
  const used = new Set(Object.values(map))
  const id = columns.findIndex((column) => foldName(column) === 'id' && !used.has(column))
  const direction = columns.findIndex((column) => foldName(column) === 'type' && !used.has(column))
  const foreign = makeForeignReader(columns, map, issues, { id, direction })
  const unused = [...columns.entries()]
    .filter(([index, column]) => !used.has(column) && index !== id && index !== direction)
    .map(([index, column]) => ({ index, column, isWeight: foldName(column) === 'weight' }))
  const rows: EdgeRow[] = []
  const lines: number[] = []
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    rows.push(foreign.read(cells))
    lines.push(line)
    for (const { index, column, isWeight } of unused) {
      const cell = cells[index] ?? ''
      // Why: every edge that Gephi writes has the weight 1.
      if (cell !== '' && !(isWeight && Number(cell) === 1)) issues.leaveOut(column)
    }
  }
  return { rows, lines, kinds: foreign.kinds }
}

function makeForeignReader(
  columns: readonly string[],
  map: ColumnMap,
  issues: IssueCollector,
  others: Pick<ForeignColumns, 'id' | 'direction'> = {},
): { readonly read: (cells: readonly string[]) => EdgeRow; readonly kinds: ReadonlyMap<string, string> } {
  const roles = Object.entries(map).map(([role, column]) => [role as ColumnRole, columns.indexOf(column)])
  const at: ForeignColumns = { ...Object.fromEntries(roles), ...others }
  const kinds = new Map<string, string>()
  const context = { kinds, signs: new Map<string, string>(), polarityOf: wordPolarity(map.polarity ?? ''), issues }
  return { read: (cells) => readForeignRow(cells, at, context), kinds }
}
