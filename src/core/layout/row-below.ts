/** Puts nodes without a tie in rows below those that have one. */
import type { LayoutNode, Point, Positions } from './layout-types.ts'

const GAP = 14

/** The positions given, and rows of the `alone` nodes below them, centred, none wider than `width` if it can be helped. */
export function rowBelow(
  alone: readonly LayoutNode[],
  others: readonly LayoutNode[],
  positions: Positions,
  width: number,
): Positions {
  const all = new Map(positions)
  const bottom = others.reduce((low, { id, height }) => Math.min(low, (positions.get(id)?.y ?? 0) - height / 2), 0)
  const middle = middleOf([...positions.values()])
  let y = bottom - 2 * GAP
  for (const row of rowsOf(alone, width)) {
    const total = row.reduce((sum, node) => sum + node.width + GAP, -GAP)
    let x = middle - total / 2
    for (const node of row) {
      all.set(node.id, { x: x + node.width / 2, y })
      x += node.width + GAP
    }
    y -= Math.max(...row.map(({ height }) => height)) + GAP / 2
  }
  return all
}

/** Rows filled from the left, in the order given. */
export function rowsOf(nodes: readonly LayoutNode[], width: number): LayoutNode[][] {
  const rows: LayoutNode[][] = []
  let room = 0
  for (const node of nodes) {
    const row = rows.at(-1)
    if (row && room >= node.width + GAP) row.push(node)
    else {
      rows.push([node])
      room = width
    }
    room -= node.width + GAP
  }
  return rows
}

function middleOf(points: readonly Point[]): number {
  if (points.length === 0) return 0
  let [low, high] = [Infinity, -Infinity]
  for (const { x } of points) [low, high] = [Math.min(low, x), Math.max(high, x)]
  return (low + high) / 2
}
