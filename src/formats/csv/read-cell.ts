/** Cells as values, as spreadsheets write them. */
import type { Cell, ColumnType } from '../claim-table.ts'

/** A cell of one of our own columns; `undefined` for a number that is none. */
export function readCell(type: ColumnType, cell: string): Cell {
  if (type === 'text') return cell
  return type === 'boolean' ? /^(true|vrai|1)$/i.test(cell) : readNumber(cell)
}

/** `2.5`, and `2,5` as a French spreadsheet has it; `undefined` for anything else. */
export function readNumber(cell: string): number | undefined {
  const text = cell.trim().replace(/^([+-]?\d*),(\d+)$/, '$1.$2')
  return text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)
}
