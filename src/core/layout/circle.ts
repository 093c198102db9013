/** A circle on which the nodes of a kind stand side by side. */
import type { LayoutInput, Positions } from './layout-types.ts'

/** Kinds in the order in which they first occur; a gap of one and a half nodes between two kinds. Starts at the top, clockwise.
 * The circle is as large as its labels need, and fills the room otherwise. */
export function circleLayout({ nodes, width, height }: LayoutInput): Positions {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))]
  const order = kinds.flatMap((kind) => nodes.filter((node) => node.kind === kind))
  const gaps = kinds.length > 1 ? kinds.length * 1.5 : 0
  const step = (2 * Math.PI) / Math.max(1, order.length + gaps)
  const needed = (order.length + gaps) * 26 / (2 * Math.PI)
  const [radiusX, radiusY] = [Math.max(width / 2 - 60, needed), Math.max(height / 2 - 20, needed)]
  let slot = 0
  return new Map(order.map(({ id, kind }, index) => {
    const before = order[index - 1]
    if (before && before.kind !== kind) slot += 1.5
    const angle = Math.PI / 2 - slot * step
    slot += 1
    return [id, { x: radiusX * Math.cos(angle), y: radiusY * Math.sin(angle) }]
  }))
}
