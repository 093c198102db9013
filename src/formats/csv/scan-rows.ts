/** The text of a table → its rows, cell by cell. */

export interface ScannedRow {
  /** From 1: where the row begins. */
  readonly line: number
  /** At most `MAX_COLUMNS`. */
  readonly cells: readonly string[]
  /** How many cells there are. */
  readonly count: number
  /** Offset of the next row. */
  readonly end: number
}

/** A row with more cells is cut off. */
export const MAX_COLUMNS = 1000

/** Goes through RFC 4180 and what passes for it: one character as the delimiter, `\n`, `\r\n` or `\r`, spaces after a closing
 * quotation mark. A quotation mark inside a quoted cell that is neither doubled nor closing belongs to the cell, which then ends on its line; one
 * that is never closed is a character like any other. Rows without any content are passed over. Time is linear in the length of the
 * text, which papaparse's is not: marks out of place followed by spaces are looked through once a mark. */
export function* scanRows(text: string, delimiter: string, from = 0, firstLine = 1): Generator<ScannedRow> {
  const scan: Scan = { text, delimiter, nextDelimiter: finder(text, delimiter), nextQuote: finder(text, '"'), nextLineEnd: lineEnds(text) }
  let line = firstLine
  for (let at = from; at < text.length;) {
    const lineEnd = scan.nextLineEnd(at)
    const row = scan.nextQuote(at) >= lineEnd ? splitLine(scan, at, lineEnd) : readQuotedRow(scan, at)
    const end = row.end + (text.startsWith('\r\n', row.end) ? 2 : 1)
    const cells = delimiter === ' ' ? row.cells.filter((cell) => cell !== '') : row.cells
    const count = delimiter === ' ' ? cells.length : row.count
    if (cells.some((cell) => cell !== '')) yield { line, cells, count, end: Math.min(end, text.length) }
    line += 1 + row.breaks
    at = end
  }
}

interface Scan {
  readonly text: string
  readonly delimiter: string
  readonly nextDelimiter: Finder
  readonly nextQuote: Finder
  readonly nextLineEnd: Finder
}

/** The first place from an offset on; the length of the text where there is none. */
type Finder = (from: number) => number

interface Row {
  readonly cells: string[]
  readonly count: number
  /** Where the line end stands that ends the row. */
  readonly end: number
  /** Line ends within its cells. */
  readonly breaks: number
}

/** Remembers what it found last, so that to ask for place after place takes one walk through the text. */
function finder(text: string, what: string): Finder {
  let [asked, found] = [Infinity, -1]
  return (from) => {
    if (from < asked || from > found) {
      asked = from
      const at = text.indexOf(what, from)
      found = at < 0 ? text.length : at
    }
    return found
  }
}

function lineEnds(text: string): Finder {
  const [nextFeed, nextReturn] = [finder(text, '\n'), finder(text, '\r')]
  return (from) => Math.min(nextFeed(from), nextReturn(from))
}

function splitLine({ text, delimiter }: Scan, at: number, end: number): Row {
  const line = text.slice(at, end)
  const cells = line.split(delimiter, MAX_COLUMNS + 1)
  const count = cells.length > MAX_COLUMNS ? countOf(line, delimiter) + 1 : cells.length
  return { cells: cells.slice(0, MAX_COLUMNS), count, end, breaks: 0 }
}

function countOf(text: string, what: string): number {
  let count = 0
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) count++
  return count
}

/** After a quoted cell that does not end, the rest of the row is read without quotation marks. */
function readQuotedRow(scan: Scan, start: number): Row {
  const { text, delimiter, nextDelimiter, nextLineEnd } = scan
  const cells: string[] = []
  let [count, breaks, isPlain] = [0, 0, false]
  for (let at = start; ; at++) {
    const lineEnd = nextLineEnd(at)
    const opens = !isPlain && text[at] === '"'
    const closing = opens ? findClosing(scan, at, lineEnd) : undefined
    if (opens && !closing) isPlain = true
    const end = closing?.end ?? Math.min(nextDelimiter(at), lineEnd)
    if (++count <= MAX_COLUMNS) {
      cells.push(closing ? text.slice(at + 1, closing.quote).replaceAll('""', '"') : text.slice(at, end))
    }
    if (closing && closing.quote > lineEnd) breaks += countBreaks(text, lineEnd, closing.quote)
    at = end
    if (text[at] !== delimiter) return { cells, count, end: at, breaks }
  }
}

/** The closing mark of the cell that opens at `open`, and where the cell ends. */
function findClosing(
  { text, delimiter, nextQuote }: Scan,
  open: number,
  lineEnd: number,
): { quote: number; end: number } | undefined {
  let last = text.length
  for (let quote = nextQuote(open + 1); quote < last; quote = nextQuote(quote + 1)) {
    if (text[quote + 1] === '"') {
      quote++
      continue
    }
    const end = delimiter === ' ' ? quote + 1 : skipSpaces(text, quote + 1)
    if (end === text.length || text[end] === delimiter || text[end] === '\n' || text[end] === '\r') return { quote, end }
    // Why: a mark out of place in a cell of several lines means that the cell was not meant to be opened.
    if (quote > lineEnd) return undefined
    last = lineEnd
  }
  return undefined
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at++
  return at
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++
  }
  return count
}
