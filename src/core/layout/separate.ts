/** Pushes boxes apart until none overlaps, moving each as little as it can. */
import type { LayoutNode, Point } from './layout-types.ts'

/** Empty room kept between two boxes, in pixels. */
const GAP = 6
const MAX_ROUNDS = 120

/** Centres that keep the boxes of `nodes` apart. Pairs are met through a grid of cells, so a round costs about n. Gives up after
 * 120 rounds: boxes that cannot be parted by then stay close. Nodes in `still` do not move. */
export function separate(
  nodes: readonly LayoutNode[],
  centres: ReadonlyMap<string, Point>,
  still: ReadonlySet<string> = new Set(),
): Map<string, Point> {
  const boxes = nodes.map((node) => {
    const { x, y } = centres.get(node.id) ?? { x: 0, y: 0 }
    return { id: node.id, x, y, width: node.width + GAP, height: node.height + GAP, still: still.has(node.id) }
  })
  const cell = boxes.reduce((most, { width, height }) => Math.max(most, width, height), 1)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!pushOnce(boxes, cell)) break
  }
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]))
}

interface Box {
  readonly id: string
  x: number
  y: number
  readonly width: number
  readonly height: number
  readonly still: boolean
}

function pushOnce(boxes: readonly Box[], cell: number): boolean {
  const cells = new Map<string, Box[]>()
  for (const box of boxes) {
    const key = `${Math.floor(box.x / cell)} ${Math.floor(box.y / cell)}`
    const others = cells.get(key)
    if (others) others.push(box)
    else cells.set(key, [box])
  }
  let moved = false
  for (const box of boxes) {
    const column = Math.floor(box.x / cell)
    const row = Math.floor(box.y / cell)
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(`${column + dx} ${row + dy}`) ?? []) {
          if (box.id < other.id && part(box, other)) moved = true
        }
      }
    }
  }
  return moved
}

/** Moves two overlapping boxes along the axis on which they overlap less, each by half. */
function part(a: Box, b: Box): boolean {
  const overlapX = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
  const overlapY = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
  if (overlapX <= 0.5 || overlapY <= 0.5 || (a.still && b.still)) return false
  const axis = overlapX < overlapY ? 'x' : 'y'
  const overlap = Math.min(overlapX, overlapY)
  // Why: two boxes at one place have no side; the order of their ids gives them one, the same each time.
  const side = a[axis] === b[axis] ? 1 : Math.sign(b[axis] - a[axis])
  const share = a.still || b.still ? overlap : overlap / 2
  if (!a.still) a[axis] -= side * share
  if (!b.still) b[axis] += side * share
  return true
}
