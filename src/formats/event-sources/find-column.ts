/** Columns by their names. */
import type { EventHead } from './event-format.ts'

/** The number of the first column with one of these names, or -1. Case, spaces, points and underscores do not matter. */
export function findColumn({ cells }: Pick<EventHead, 'cells'>, ...names: readonly string[]): number {
  const found = cells.map(plain)
  for (const name of names) {
    const at = found.indexOf(plain(name))
    if (at >= 0) return at
  }
  return -1
}

/** Whether each of these columns is there. */
export function hasColumns(head: EventHead, ...names: readonly string[]): boolean {
  return names.every((name) => findColumn(head, name) >= 0)
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s._"]+/g, '')
}
