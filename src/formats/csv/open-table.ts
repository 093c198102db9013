/** A file → a table whose rows can be gone through. */
import { issue, type Issue } from '../../core/issues.ts'
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import type { InputFile } from '../format.ts'
import { readText } from '../read-text.ts'
import { inspectTable, type TableShape } from './inspect-table.ts'
import { unprotectCell } from './protect-cell.ts'
import { MAX_COLUMNS, scanRows } from './scan-rows.ts'

/** The largest table that is read: 256 MiB. */
export const MAX_TABLE_SIZE = 256 * 1024 * 1024
/** As many rows as can become claims in the memory of a page. */
const MAX_ROWS = 250_000

export interface Table {
  readonly name: string
  readonly text: string
  readonly shape: TableShape
  /** Whether texts went through `protectCell`, as a byte order mark says in our own files. */
  readonly isProtected: boolean
}

export interface TableRow {
  /** From 1. */
  readonly line: number
  /** As many as there are columns. */
  readonly cells: readonly string[]
}

/** Decodes the file and looks how it is written. `expected` are names of columns that it should have. */
export function openTable({ name, content }: InputFile, expected: readonly string[] = []): { table?: Table; issues: Issue[] } {
  const decoded = readText(content, { limit: MAX_TABLE_SIZE, keepMark: true })
  if (decoded.text === undefined) return { issues: decoded.issues }
  const isProtected = decoded.text.startsWith('\ufeff')
  const text = isProtected ? decoded.text.slice(1) : decoded.text
  const shape = inspectTable(text, expected)
  if (shape.columnCount > MAX_COLUMNS) {
    return { issues: [issue('too-many-columns', name, { count: shape.columnCount, limit: MAX_COLUMNS })] }
  }
  return { table: { name, text, shape, isProtected }, issues: [] }
}

/** The rows of data. Cells that are missing at the end of a row are empty; a row with something in cells beyond the last column is left
 * out, since nobody can say which cell is one too many. After `MAX_ROWS` there is an error. */
export function* rowsOf(table: Table, issues: IssueCollector, onProgress?: (read: number) => void): Generator<TableRow> {
  const { text, shape: { delimiter, start, startLine, columns } } = table
  let [told, rows] = [0, 0]
  for (const { line, cells, count, end } of scanRows(text, delimiter, start, startLine)) {
    if (onProgress && end - told > PROGRESS_STEP) {
      told = end
      onProgress(end)
    }
    if (++rows > MAX_ROWS) {
      issues.add(issue('too-many-rows', pathOf(table, line), { limit: MAX_ROWS }))
      return
    }
    if (count > columns.length && cells.slice(columns.length).some((cell) => cell !== '')) {
      const args = { line, expected: columns.length, found: count }
      issues.add(issue('row-of-other-length', pathOf(table, line), args), MOST_ROWS)
    } else {
      yield { line, cells: columns.map((_, at) => cells[at] ?? '') }
    }
  }
}

/** Where an issue is: `edges.csv:12`, as editors have it. */
export function pathOf({ name }: Pick<Table, 'name'>, line: number): string {
  return name === '' ? String(line) : `${name}:${line}`
}

/** A cell of one of our own tables as it was before it was written. */
export function ownCell({ isProtected }: Table, cell: string): string {
  return isProtected ? unprotectCell(cell) : cell
}

const PROGRESS_STEP = 1 << 20
const MOST_ROWS = 20
