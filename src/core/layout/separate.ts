/** Pushes boxes apart until none overlaps, moving each as little as it can. */
import type { LayoutNode, Point } from './layout-types.ts'

/** Empty room kept between two boxes, in pixels. */
const GAP = 6
const MAX_ROUNDS = 120

/** Centres that keep the boxes of `nodes` apart. Pairs are met through a grid of cells, so a round costs about n. Gives up after
 * 120 rounds: boxes that cannot be parted by then stay close. */
export function separate(nodes: readonly LayoutNode[], centres: ReadonlyMap<string, Point>): Map<string, Point> {
  const ranks = new Map(nodes.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1)).map((id, rank) => [id, rank]))
  const boxes = nodes.map((node) => {
    const { x, y } = centres.get(node.id) ?? { x: 0, y: 0 }
    const rank = ranks.get(node.id) ?? 0
    return { id: node.id, rank, x, y, width: node.width + GAP, height: node.height + GAP }
  })
  const cell = boxes.reduce((widest, { width, height }) => Math.max(widest, width, height), 1)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!pushOnce(boxes, cell)) break
  }
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]))
}

interface Box {
  readonly id: string
  /** Place of the id among all ids: quicker to compare than the id itself. */
  readonly rank: number
  x: number
  y: number
  readonly width: number
  readonly height: number
}

/** Cells of a row have consecutive numbers; no picture is this many cells high. */
const ROWS = 2 ** 20

function pushOnce(boxes: readonly Box[], cell: number): boolean {
  const cells = new Map<number, Box[]>()
  for (const box of boxes) {
    const key = Math.floor(box.x / cell) * ROWS + Math.floor(box.y / cell)
    const others = cells.get(key)
    if (others) others.push(box)
    else cells.set(key, [box])
  }
  let moved = false
  for (const box of boxes) {
    const middle = Math.floor(box.x / cell) * ROWS + Math.floor(box.y / cell)
    for (let column = middle - ROWS; column <= middle + ROWS; column += ROWS) {
      for (let key = column - 1; key <= column + 1; key++) {
        const others = cells.get(key)
        if (!others) continue
        for (const other of others) {
          if (box.rank < other.rank && part(box, other)) moved = true
        }
      }
    }
  }
  return moved
}

/** Moves two overlapping boxes along the axis on which they overlap less, each by half. */
function part(a: Box, b: Box): boolean {
  const overlapX = (a.width + b.width) / 2 - Math.abs(a.x - b.x)
  if (overlapX <= 0.5) return false
  const overlapY = (a.height + b.height) / 2 - Math.abs(a.y - b.y)
  if (overlapY <= 0.5) return false
  const isAcross = overlapX < overlapY
  const overlap = isAcross ? overlapX : overlapY
  // Why: two boxes at one place have no side; the order of their ids gives them one, the same each time.
  const side = (isAcross ? Math.sign(b.x - a.x) : Math.sign(b.y - a.y)) || 1
  const share = side * overlap / 2
  if (isAcross) {
    a.x -= share
    b.x += share
  } else {
    a.y -= share
    b.y += share
  }
  return true
}
