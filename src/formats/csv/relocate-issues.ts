/** Tells where in a file an issue is that was found in a row. */
import type { Issue } from '../../core/issues.ts'
import { pathOf, type Table } from './open-table.ts'

/** A table, and the line of each row that was made of it. */
export interface TableLines {
  readonly table: Table
  readonly lines: readonly number[]
}

/** `edges[7].time` → `edges.csv:9.time`. Paths that are not of a row stay as they are. */
export function relocateIssues(
  issues: readonly Issue[],
  tables: Readonly<Partial<Record<'edges' | 'nodes', TableLines>>>,
): Issue[] {
  return issues.map((one) => {
    const [, list, index = '', rest = ''] = /^(edges|nodes)\[(\d+)\](.*)$/s.exec(one.path) ?? []
    const found = list === 'edges' ? tables.edges : list === 'nodes' ? tables.nodes : undefined
    const line = found?.lines[Number(index)]
    return !found || line === undefined ? one : { ...one, path: `${pathOf(found.table, line)}${rest}` }
  })
}
