/** The value of `--map` → which column holds what. */
import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from '../formats/column-map.ts'

/** Reads `source=Actor 1,target=Actor 2`. A comma inside the name of a column is one that no `role=` follows. `undefined` where it is not
 * written so, or a role is not known or given twice. */
export function parseMap(value: string): ColumnMap | undefined {
  const columns = new Map<ColumnRole, string>()
  for (const part of value.split(/,(?=\s*[A-Za-z]+\s*=)/)) {
    const [, name = '', column = ''] = /^\s*([A-Za-z]+)\s*=([^]*)$/.exec(part) ?? []
    const role = COLUMN_ROLES.find((one) => one === name)
    if (!role || column.trim() === '' || columns.has(role)) return undefined
    columns.set(role, column.trim())
  }
  return Object.fromEntries(columns)
}
