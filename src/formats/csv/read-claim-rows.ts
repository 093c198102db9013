/** The flat table of claims → rows of claims, and of the entities in them. */
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { EDGE_COLUMNS, splitList, type Cell, type EdgeColumn, type EdgeRow, type NodeRow } from '../claim-table.ts'
import { CLAIM_COLUMNS } from './claim-columns.ts'
import { rowsOf, type Table } from './open-table.ts'
import { unprotectCell } from './protect-cell.ts'
import { readCell } from './read-cell.ts'

export interface ClaimRows {
  readonly nodes: readonly NodeRow[]
  readonly edges: readonly EdgeRow[]
  /** The line of each edge. */
  readonly lines: readonly number[]
}

/** A column that such a table must have and this one has not; `undefined` where all are there. */
export function findMissingColumn(columns: readonly string[]): string | undefined {
  return ['Claim id', 'Subject id', 'Relation id', 'Object id', 'Firmness', 'Quote', 'Offsets'].find((name) => !columns.includes(name))
}

/** Columns may stand in any order. */
export function readClaimRows(table: Table, issues: IssueCollector, onProgress?: (read: number) => void): ClaimRows {
  const { columns } = table.shape
  const unknown = columns.flatMap((column, at) => (CLAIM_COLUMNS.some(({ header }) => header === column) ? [] : [{ column, at }]))
  const places = new Map(columns.map((column, at) => [column, at]))
  const nodes = new Map<string, NodeRow>()
  const edges: EdgeRow[] = []
  const lines: number[] = []
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    const textAt = (header: string): string => unprotectCell(cells[places.get(header) ?? -1] ?? '')
    const [source, target] = [textAt('Subject id'), textAt('Object id')]
    const read = readCells(textAt)
    noteEntity(nodes, source, textAt('Subject'), textAt('Subject kind'))
    noteEntity(nodes, target, textAt('Object'), textAt('Object kind'))
    for (const { column, at } of unknown) if (cells[at] !== '') issues.leaveOut(column)
    edges.push({ id: textAt('Claim id'), source, target, label: textAt('Relation'), cells: read })
    lines.push(line)
  }
  // Why after all rows: who is an end as well as a speaker has a kind.
  for (const { cells } of edges) {
    for (const id of [...splitList(String(cells.said_by ?? '')), String(cells.place ?? '')]) noteEntity(nodes, id, '', '')
  }
  return { nodes: [...nodes.values()], edges, lines }
}

function noteEntity(nodes: Map<string, NodeRow>, id: string, label: string, kind: string): void {
  if (id !== '' && !nodes.has(id)) nodes.set(id, { id, label: label || id, cells: kind === '' ? {} : { kind } })
}

function readCells(textAt: (header: string) => string): EdgeRow['cells'] {
  const cells: Partial<Record<EdgeColumn, Cell>> = { modality: textAt('Firmness') }
  for (const { header, cell, type } of CARRIED) {
    const text = textAt(header)
    if (text !== '') cells[cell] = readCell(type, text)
  }
  return cells
}

/** The columns that carry a cell as it is. */
const CARRIED = CLAIM_COLUMNS.flatMap(({ header, cell }) => {
  const type = EDGE_COLUMNS.find(({ name }) => name === cell)?.type
  return cell === undefined || type === undefined ? [] : [{ header, cell, type }]
})
