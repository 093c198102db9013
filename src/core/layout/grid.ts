/** A grid with a row, or as many rows as it takes, for each kind. */
import type { LayoutInput, Positions } from './layout-types.ts'
import { rowsOf } from './row-below.ts'

/** Kinds from top to bottom in the order in which they first occur; rows start at the left edge. */
export function gridLayout({ nodes, width, height }: LayoutInput): Positions {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))]
  const rows = kinds.flatMap((kind) => rowsOf(nodes.filter((node) => node.kind === kind), width))
  const tallest = nodes.reduce((most, node) => Math.max(most, node.height), 1)
  const rowHeight = Math.max(tallest + 12, height / Math.max(1, rows.length))
  const positions = new Map<string, { x: number; y: number }>()
  rows.forEach((row, index) => {
    // Why: few nodes spread over the row, so that the ties between two rows do not lie upon each other.
    const spare = (width - row.reduce((sum, node) => sum + node.width, 0)) / (row.length + 1)
    let x = -width / 2 + Math.max(spare, 6)
    for (const node of row) {
      positions.set(node.id, { x: x + node.width / 2, y: height / 2 - (index + 0.5) * rowHeight })
      x += node.width + Math.max(spare, 6)
    }
  })
  return positions
}
