/** Rows of cells → the text of a CSV file. */
import type { Cell } from '../claim-table.ts'
import { protectCell } from './protect-cell.ts'

export interface WriteCsvOptions {
  /** Default `\r\n`, as RFC 4180 has it. */
  readonly lineEnd?: '\r\n' | '\n'
  /** Default false. */
  readonly byteOrderMark?: boolean
  /** Passes texts through `protectCell`; numbers and booleans never need it. Default false. */
  readonly isProtected?: boolean
}

/** Line after line: commas between cells, numbers with a dot, quotation marks where RFC 4180 wants them. */
export function* writeCsv(rows: Iterable<readonly Cell[]>, options: WriteCsvOptions = {}): Generator<string> {
  const { lineEnd = '\r\n', byteOrderMark = false, isProtected = false } = options
  if (byteOrderMark) yield '\ufeff'
  for (const cells of rows) yield cells.map((cell) => showCell(cell, isProtected)).join(',') + lineEnd
}

function showCell(cell: Cell, isProtected: boolean): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const text = isProtected ? protectCell(cell) : cell
  // Why spaces and byte order marks too: many readers take them away at the border of a cell without quotation marks.
  return /["\n\r,;\t]|^[\s\ufeff]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
