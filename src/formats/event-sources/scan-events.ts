/** The text of a file of events → its rows. */
import { inspectTable } from '../csv/inspect-table.ts'
import { MAX_COLUMNS, scanRows, type ScannedRow } from '../csv/scan-rows.ts'

/** How the rows are written. */
export interface EventRows {
  readonly delimiter: string
  /** Whether a quotation mark at the beginning of a cell belongs to the file and not to the cell. */
  readonly isQuoted: boolean
}

/** By the first line: with tabs it is a table of them, and quotation marks belong to the cells unless the header has them. */
export function inspectRows(text: string): EventRows {
  const line = /^[^\r\n]{0,65536}/.exec(text)?.[0] ?? ''
  const isTabbed = line.includes('\t')
  return { delimiter: isTabbed ? '\t' : inspectTable(text).delimiter, isQuoted: !isTabbed || line.startsWith('"') }
}

/** The rows from the first line. A line of more than 1 MiB is a row without cells. */
export function scanEvents(text: string, { delimiter, isQuoted }: EventRows): Generator<ScannedRow> {
  return isQuoted ? scanRows(text, delimiter) : scanPlain(text, delimiter)
}

const LONGEST = 1 << 20

function* scanPlain(text: string, delimiter: string): Generator<ScannedRow> {
  let line = 0
  for (let at = 0; at < text.length;) {
    line++
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const stop = text.charCodeAt(end - 1) === 13 && end > at ? end - 1 : end
    if (stop - at > LONGEST) yield { line, cells: [], count: 0, end }
    else if (stop > at) {
      const cells = text.slice(at, stop).split(delimiter, MAX_COLUMNS)
      yield { line, cells, count: cells.length, end }
    }
    at = end + 1
  }
}
