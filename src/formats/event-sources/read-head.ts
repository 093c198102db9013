/** How a text of events begins. */
import type { EventHead } from './event-format.ts'
import { inspectRows, scanEvents, type EventRows } from './scan-events.ts'

/** Looks at the first 64 Ki characters only: the first row and up to 200 after it, trimmed. */
export function readHead(text: string): { readonly head: EventHead; readonly rows: EventRows } {
  const start = text.slice(0, LOOKED_AT)
  const rows = inspectRows(start)
  const found: string[][] = []
  for (const { cells, end } of scanEvents(start, rows)) {
    // Why: the last row may be cut in two.
    if (found.length > 0 && text.length > LOOKED_AT && end >= start.length) break
    found.push(cells.map((cell) => cell.trim()))
    if (found.length > SAMPLE) break
  }
  const [cells = [], ...sample] = found
  return { head: { cells, sample }, rows }
}

const LOOKED_AT = 65_536
const SAMPLE = 200
