/** An event table as it travels between the page and a worker: without functions, its columns handed over and not copied. */
import type { EventTable } from '../../core/event-table.ts'

/** The table but for what looks up its references, which lie here one after the other: those of an event from `from[event]` on. */
export interface PackedTable extends Omit<EventTable, 'references'> {
  /** Lines of the file. */
  readonly lines: Uint32Array
  readonly from: Uint32Array
}

/** Packs the table of a coded file. Its references are the numbers of lines. */
export function packTable({ references, ...columns }: EventTable): PackedTable {
  const lines = new Uint32Array(columns.tellings.reduce((sum, count) => sum + count, 0))
  const from = new Uint32Array(columns.size + 1)
  let at = 0
  for (let event = 0; event < columns.size; event++) {
    from[event] = at
    for (const line of references(event)) lines[at++] = Number(line)
  }
  from[columns.size] = at
  return { ...columns, lines, from }
}

export function unpackTable({ lines, from, ...columns }: PackedTable): EventTable {
  return { ...columns, references: (event) => Array.from(lines.subarray(from[event], from[event + 1]), String) }
}

/** What is handed over. */
export function buffersOf(packed: PackedTable): Transferable[] {
  return Object.values(packed).flatMap((value) => (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []))
}
