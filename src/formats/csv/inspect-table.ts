/** How a table is written: its delimiter, whether it has a header, and what its columns are. */
import type { ColumnMap } from '../column-map.ts'
import { countColumnNames, guessColumns } from './guess-columns.ts'
import { MAX_COLUMNS, scanRows, type ScannedRow } from './scan-rows.ts'

export interface TableShape {
  readonly delimiter: string
  readonly hasHeader: boolean
  /** Names of the columns, each once; the number of a column that has none: `1`, `2`, … */
  readonly columns: readonly string[]
  /** How many there are: more than `MAX_COLUMNS` are not listed. */
  readonly columnCount: number
  /** The first rows of data, at most 50. */
  readonly sample: readonly (readonly string[])[]
  /** Which column seems to hold what. */
  readonly guess: ColumnMap
  /** Where the data begins: an offset, and a line from 1. */
  readonly start: number
  readonly startLine: number
}

/** Looks at the first 64 Ki characters of a text only. `expected` are names that the first row has where it is a header. */
export function inspectTable(text: string, expected: readonly string[] = []): TableShape {
  const head = beginningOf(text)
  const { start, line, delimiter: announced } = skipPreamble(head)
  const delimiter = announced ?? detectDelimiter(head, start)
  const [first, ...rows] = firstRows(head, delimiter, start, line)
  const firstCells = (first?.cells ?? []).map((cell) => cell.trim())
  const sample = rows.map(({ cells }) => cells)
  const hasHeader = first !== undefined && isHeader(firstCells, sample, expected)
  const columns = nameColumns(hasHeader ? firstCells : firstCells.map(() => ''))
  const data = hasHeader || !first ? sample : [first.cells, ...sample]
  return {
    delimiter,
    hasHeader,
    columns,
    columnCount: first?.count ?? 0,
    sample: data.slice(0, SAMPLE),
    guess: hasHeader ? guessColumns(columns, data) : guessByPlace(columns, data),
    start: hasHeader ? first.end : start,
    startLine: hasHeader ? rows[0]?.line ?? first.line + 1 : line,
  }
}

const HEAD = 65_536
const SAMPLE = 50
/** In the order in which they are taken where the rows do not tell. The space is for lists of pairs. */
const DELIMITERS = [',', '\t', ';', '|', ' '] as const

/** Ends with a line end where there is one, so that no row is cut in two. */
function beginningOf(text: string): string {
  if (text.length <= HEAD) return text
  const head = text.slice(0, HEAD)
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'))
  return end < 0 ? head : head.slice(0, end + 1)
}

/** Past the line `sep=;` that Excel knows, or the comments before an edge list. */
function skipPreamble(head: string): { start: number; line: number; delimiter?: string } {
  const separator = /^"?sep=([^\r\n])"?(\r\n|\n|\r)/i.exec(head)
  if (separator) return { start: separator[0].length, line: 2, delimiter: separator[1] ?? ',' }
  let [start, line] = [0, 1]
  for (const comment = /[#%][^\r\n]*(?:\r\n|\n|\r)/y; comment.test(head); line++) start = comment.lastIndex
  return { start, line }
}

function firstRows(head: string, delimiter: string, start: number, line: number): ScannedRow[] {
  const rows: ScannedRow[] = []
  for (const row of scanRows(head, delimiter, start, line)) {
    rows.push(row)
    if (rows.length > SAMPLE) break
  }
  return rows
}

/** By the names that the first row then has, else by how many rows are as long as most, else by their length. */
function detectDelimiter(head: string, start: number): string {
  let best: { delimiter: string; score: readonly number[] } | undefined
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(head, delimiter, start, 1)
    const { length, part } = commonLength(rows)
    if (length < 2) continue
    // Why: in 0,5;1,5 the commas are of the numbers.
    const isDecimal = delimiter === ',' && !/(^|[^0-9]),|,([^0-9]|$)/m.test(head.slice(start))
    const named = Math.min(2, countColumnNames(rows[0]?.cells.map((cell) => cell.trim()) ?? []))
    const isSpace = delimiter === ' ' ? 1 : 0
    const score = [named < 2 ? 0 : 1, -isSpace, Math.floor(part * 10), isDecimal ? 0 : 1, length]
    if (!best || isGreater(score, best.score)) best = { delimiter, score }
  }
  return best?.delimiter ?? ','
}

/** The number of cells that most rows have, and the part of the rows that have it. */
function commonLength(rows: readonly ScannedRow[]): { length: number; part: number } {
  const counts = new Map<number, number>()
  for (const { count } of rows) counts.set(count, (counts.get(count) ?? 0) + 1)
  const [length = 0, many = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { length, part: rows.length === 0 ? 0 : many / rows.length }
}

function isGreater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

/** A header has names that are known or asked for; or it stands above numbers without being one; or its words come only once while
 * others below it come again. */
function isHeader(first: readonly string[], sample: readonly (readonly string[])[], expected: readonly string[]): boolean {
  // Why not numbers: they name the columns of a table without header, and may well be its first row.
  if (expected.some((name) => !isNumber(name) && first.includes(name))) return true
  if (countColumnNames(first) >= Math.min(2, first.length)) return true
  const words = first.filter((cell) => cell !== '')
  if (words.length < first.length || words.some(isNumber) || sample.length < 2) return false
  const columns = first.map((_, at) => sample.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== ''))
  if (columns.some((column) => column.length > 0 && column.every(isNumber))) return true
  const below = new Set(columns.flat())
  return !words.some((word) => below.has(word)) && columns.some((column) => new Set(column).size < column.length)
}

function isNumber(cell: string): boolean {
  return /^[+-]?[0-9][0-9.,:/-]*$/.test(cell)
}

function nameColumns(cells: readonly string[]): string[] {
  const names = new Set<string>()
  for (const [index, cell] of cells.slice(0, MAX_COLUMNS).entries()) {
    const base = cell || String(index + 1)
    let name = base
    for (let number = 2; names.has(name); number++) name = `${base} (${number})`
    names.add(name)
  }
  return [...names]
}

/** Without a header: pairs; triples whose middle is the tie where the third column has names of the first; else source, target, tie. */
function guessByPlace(columns: readonly string[], rows: readonly (readonly string[])[]): ColumnMap {
  const [first, second, third] = columns
  if (first === undefined || second === undefined) return {}
  const valuesOf = (at: number): Set<string> => new Set(rows.map((row) => row[at] ?? ''))
  const sources = valuesOf(0)
  const shared = (at: number): number => [...valuesOf(at)].filter((value) => sources.has(value)).length
  const isTie = third !== undefined && !rows.every((row) => isNumber(row[2] ?? ''))
  if (third !== undefined && isTie && shared(2) > shared(1)) return { source: first, type: second, target: third }
  return { source: first, target: second, ...(third !== undefined && isTie ? { type: third } : {}) }
}
