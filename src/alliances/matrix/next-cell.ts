/** Where a key leads in a grid whose headings can be reached too. */

/** -1 is the heading of the rows or of the columns; the corner of both is no place. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** The place after a key, in a grid of `size` rows and columns; `undefined` where the key moves nothing. It stops at the edges. Home and
 * End go along the row, with Ctrl (or Command) to the first and the last cell. */
export function nextCell({ row, column }: GridPlace, key: string, withCtrl: boolean, size: number): GridPlace | undefined {
  const end = size - 1
  const target = ((): GridPlace | undefined => {
    switch (key) {
      case 'ArrowLeft': return { row, column: column - 1 }
      case 'ArrowRight': return { row, column: column + 1 }
      case 'ArrowUp': return { row: row - 1, column }
      case 'ArrowDown': return { row: row + 1, column }
      case 'PageUp': return { row: row - PAGE, column }
      case 'PageDown': return { row: row + PAGE, column }
      case 'Home': return withCtrl ? { row: 0, column: 0 } : { row, column: -1 }
      case 'End': return withCtrl ? { row: end, column: end } : { row, column: end }
      default: return undefined
    }
  })()
  if (!target) return undefined
  const held = { row: clamp(target.row, -1, end), column: clamp(target.column, -1, end) }
  return held.row === -1 && held.column === -1 ? { row, column } : held
}

const PAGE = 10

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
