/** A table of nodes → rows of entities. */
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { NODE_COLUMNS, type Cell, type NodeColumn, type NodeRow } from '../claim-table.ts'
import { foldName } from './guess-columns.ts'
import { ownCell, rowsOf, type Table } from './open-table.ts'
import { readCell } from './read-cell.ts'

export interface NodeRows {
  readonly rows: readonly NodeRow[]
  /** The line of each row. */
  readonly lines: readonly number[]
}

/** Which column has the ids of a table of nodes; -1 where it is none. */
export function findIdColumn(columns: readonly string[]): number {
  return findColumn(columns, ID_NAMES)
}

/** Our own columns by their names; of another tool's, those for id, name and kind. */
export function readNodeRows(table: Table, issues: IssueCollector, onProgress?: (read: number) => void): NodeRows {
  const { columns } = table.shape
  const id = findIdColumn(columns)
  const label = findColumn(columns, LABEL_NAMES)
  const fields = columns.map((column) => NODE_COLUMNS.find(({ name }) => name === column))
  const kind = fields.some((field) => field?.name === 'kind') ? -1 : findColumn(columns, KIND_NAMES)
  const rows: NodeRow[] = []
  const lines: number[] = []
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    const read: Partial<Record<NodeColumn, Cell>> = kind < 0 ? {} : { kind: cells[kind]?.trim() ?? '' }
    for (const [at, cell] of cells.entries()) {
      const field = fields[at]
      if (cell === '' || at === id || at === label || at === kind) continue
      if (!field) issues.leaveOut(columns[at] ?? '')
      else read[field.name] = readCell(field.type, ownCell(table, cell))
    }
    const name = label < 0 ? '' : ownCell(table, cells[label] ?? '')
    rows.push({ id: ownCell(table, cells[id] ?? ''), ...(name === '' ? {} : { label: name }), cells: read })
    lines.push(line)
  }
  return { rows, lines }
}

const ID_NAMES = ['id', 'nodeid', 'node', 'identifier', 'identifiant', 'key', 'code', 'name', 'nom', 'label']
const LABEL_NAMES = ['label', 'name', 'nom', 'libelle', 'title', 'titre']
const KIND_NAMES = ['type', 'category', 'categorie', 'class', 'classe', 'group', 'groupe', 'genre']

function findColumn(columns: readonly string[], names: readonly string[]): number {
  const folded = columns.map(foldName)
  return names.map((name) => folded.indexOf(name)).find((at) => at >= 0) ?? -1
}
