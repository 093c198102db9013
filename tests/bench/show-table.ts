/** Rows → a table that can be read in a terminal. */
import type { Row } from './row.ts'

/** One line a row, columns as wide as their widest cell; the note comes last and may be of any length. */
export function showTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)]
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)))
  const show = (cells: readonly string[]): string => cells.map((cell, column) =>
    NUMBERS.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()
  const [head = '', ...body] = lines.map(show)
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n')
}

/** How many times as much ours is as the peer's; `undefined` without a peer, or where the peer's is nothing. */
export function ratioOf({ ours, peer }: Row): number | undefined {
  return peer ? ours / peer : undefined
}

const HEADINGS = ['measure', 'ours', 'peer', 'ours/peer', 'peer is', 'note']
const NUMBERS = new Set([1, 2, 3])

function cellsOf(row: Row): string[] {
  const ratio = ratioOf(row)
  return [
    row.name,
    `${showNumber(row.ours)} ${row.unit}`,
    row.peer === undefined ? '–' : `${showNumber(row.peer)} ${row.unit}`,
    ratio === undefined ? '–' : `${showNumber(ratio)}×`,
    row.peerName,
    row.note,
  ]
}

/** Three digits that count. */
function showNumber(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3)
}
