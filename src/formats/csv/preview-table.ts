/** What the dialog of an import shows before anything is read. */
import type { Issue } from '../../core/issues.ts'
import { issue } from '../../core/issues.ts'
import type { ColumnMap } from '../column-map.ts'
import type { InputFile } from '../format.ts'
import { readText } from '../read-text.ts'
import { inspectTable } from './inspect-table.ts'
import { MAX_COLUMNS } from './scan-rows.ts'

export interface TablePreview {
  readonly columns: readonly string[]
  /** The first rows of data, at most 20. Each has as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[]
  /** Which column seems to hold what. */
  readonly guess: ColumnMap
  /** One character. */
  readonly delimiter: string
  readonly hasHeader: boolean
  /** With an error there are no columns. */
  readonly issues: readonly Issue[]
}

/** Looks at the beginning of a table only, however long it is. */
export function previewTable({ name, content }: InputFile): TablePreview {
  const { text, issues } = readText(beginningOf(content))
  const shape = text === undefined ? undefined : inspectTable(text)
  if (!shape) return { ...NOTHING, issues }
  if (shape.columnCount > MAX_COLUMNS) {
    return { ...NOTHING, issues: [issue('too-many-columns', name, { count: shape.columnCount, limit: MAX_COLUMNS })] }
  }
  const { columns, sample, guess, delimiter, hasHeader } = shape
  return { columns, rows: sample.slice(0, ROWS).map((row) => columns.map((_, at) => row[at] ?? '')), guess, delimiter, hasHeader, issues }
}

const NOTHING = { columns: [], rows: [], guess: {}, delimiter: ',', hasHeader: false }
const ROWS = 20
const BEGINNING = 262_144

/** Bytes are cut before a character's first one, so that none is cut in two. */
function beginningOf(content: string | Uint8Array): string | Uint8Array {
  if (content.length <= BEGINNING) return content
  if (typeof content === 'string') return content.slice(0, BEGINNING)
  let end = BEGINNING
  while (end > BEGINNING - 4 && ((content[end] ?? 0) & 0xc0) === 0x80) end--
  return content.subarray(0, end)
}
