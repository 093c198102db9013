/** A table of edges → rows of claims. */
import { hasErrors, issue, type Issue } from '../../core/issues.ts'
import type { IssueCollector } from '../claim-table/collect-issues.ts'
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

/** Whether a table is one that we wrote: then its columns mean what `EDGE_COLUMNS` says. */
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

/** The rows, or the errors for which there are none. */
export function readEdgeRows(
  table: Table,
  columns: ColumnMap | undefined,
  issues: IssueCollector,
  onProgress?: (read: number) => void,
): EdgeRows | undefined {
  if (columns === undefined && isOwnEdgeTable(table.shape.columns)) return readOwnRows(table, issues, onProgress)
  const mapped = mapColumns(table, columns)
  for (const one of mapped.issues) issues.add(one)
  return hasErrors(mapped.issues) ? undefined : readForeignRows(table, mapped.map, issues, onProgress)
}

const OWN_MARKS = ['Source', 'Target', 'Id', 'relation', 'modality', 'polarity', 'evidence', 'offsets']
/** Columns for other programs: what they say stands in others too. */
const FOR_OTHERS: ReadonlySet<string> = new Set(['type', 'weight', 'kind', 'start', 'end', 'timeset'])
const MOST_NAMES = 50

function showNames(columns: readonly string[]): string {
  return columns.slice(0, MOST_NAMES).map((column) => column.slice(0, 80)).join(', ')
}

function readOwnRows(table: Table, issues: IssueCollector, onProgress?: (read: number) => void): EdgeRows {
  const { columns } = table.shape
  const fields = columns.map((column) => EDGE_COLUMNS.find(({ name }) => name === column))
  const [source, target, id, label] = ['Source', 'Target', 'Id', 'Label'].map((name) => columns.indexOf(name))
  const isKnown = columns.map((column, at) => [source, target, id, label].includes(at) || FOR_OTHERS.has(foldName(column)))
  const rows: EdgeRow[] = []
  const lines: number[] = []
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    const textAt = (at = -1): string => ownCell(table, cells[at] ?? '')
    const read: Partial<Record<EdgeColumn, Cell>> = {}
    for (const [at, cell] of cells.entries()) {
      const field = fields[at]
      if (cell === '') continue
      if (field) read[field.name] = readCell(field.type, ownCell(table, cell))
      else if (!isKnown[at]) issues.leaveOut(columns[at] ?? '')
    }
    const words = textAt(label)
    rows.push({ id: textAt(id), source: textAt(source), target: textAt(target), ...(words === '' ? {} : { label: words }), cells: read })
    lines.push(line)
  }
  return { rows, lines, kinds: new Map() }
}

function readForeignRows(table: Table, map: ColumnMap, issues: IssueCollector, onProgress?: (read: number) => void): EdgeRows {
  const { columns } = table.shape
  const used = new Set(Object.values(map))
  const at: ForeignColumns = {
    ...Object.fromEntries(Object.entries(map).map(([role, column]) => [role as ColumnRole, columns.indexOf(column)])),
    id: columns.findIndex((column) => foldName(column) === 'id' && !used.has(column)),
    direction: columns.findIndex((column) => foldName(column) === 'type' && !used.has(column)),
  }
  const unused = [...columns.entries()]
    .filter(([index, column]) => !used.has(column) && index !== at.id && index !== at.direction)
    .map(([index, column]) => ({ index, column, isWeight: foldName(column) === 'weight' }))
  const rows: EdgeRow[] = []
  const lines: number[] = []
  const kinds = new Map<string, string>()
  const signs = new Map<string, string>()
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    rows.push(readForeignRow(cells, at, { kinds, signs, issues }))
    lines.push(line)
    for (const { index, column, isWeight } of unused) {
      const cell = cells[index] ?? ''
      // Why: every edge that Gephi writes has the weight 1.
      if (cell !== '' && !(isWeight && Number(cell) === 1)) issues.leaveOut(column)
    }
  }
  return { rows, lines, kinds }
}
