/** Puts the rows of a table in order, in the manner of a language. */

/** By which column, and which way. */
export interface TableSort {
  /** Id of the column. */
  readonly columnId: string
  /** Which way. */
  readonly direction: 'ascending' | 'descending'
}

/** What a row is sorted by; `undefined` stands last either way. */
export type SortKey = string | number | undefined

/**
 * A sorted copy: numbers before texts, texts by the language with digits as numbers ("2" before "10"), rows without
 * a key last, equal rows as they came.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: TableSort['direction'],
  language: string,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((left, right) => {
      if (left.key === undefined || right.key === undefined) {
        return Number(left.key === undefined) - Number(right.key === undefined)
      }
      return sign * compareKeys(left.key, right.key, compare)
    })
    .map(({ row }) => row)
}

function compareKeys(left: string | number, right: string | number, compare: Intl.Collator['compare']): number {
  if (typeof left === 'number') return typeof right === 'number' ? left - right : -1
  return typeof right === 'number' ? 1 : compare(left, right)
}
