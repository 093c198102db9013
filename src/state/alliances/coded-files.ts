/** Files of coded events that are read beside the articles. They are sources, and never part of the dossier. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { EventTable } from '../../core/event-table.ts'

const tables = signal<readonly EventTable[]>([])

/** One table a file, in the order in which they were added. */
export const codedTables: ReadonlySignal<readonly EventTable[]> = tables

/** Reads one more; a file of the same name takes the place of the one before. */
export function addCodedTable(table: EventTable): void {
  tables.value = tablesWith(table)
}

/** The tables that there are once this one is added. */
export function tablesWith(table: EventTable): readonly EventTable[] {
  const names = new Set(table.sources.map(({ id }) => id))
  return [...tables.peek().filter(({ sources }) => !sources.some(({ id }) => names.has(id))), table]
}

export function removeCodedTable(source: string): void {
  tables.value = tables.peek().filter(({ sources }) => !sources.some(({ id }) => id === source))
}
