/** Decides which labels are shown and on which side of their node, so that none covers another. */

/** An upright rectangle on screen in px; x and y are its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

/** A node on screen; with a text of width 0 it only stands in the way of others. */
export type NodeLabelRequest = {
  id: string
  x: number
  y: number
  /** Reach of the node's outline around its centre, px. */
  radius: number
  /** Size of the text, px. */
  width: number
  height: number
  /** Higher goes first; equal goes by id. */
  priority: number
  /** Always shown, on the side where it covers least. */
  forced: boolean
  /** Size of the text in two lines, for where one line finds no room. */
  wrapped?: { width: number; height: number }
}

/** A text to stand on the middle of an edge, if there is room. */
export type EdgeLabelRequest = Omit<NodeLabelRequest, 'radius' | 'forced' | 'wrapped'>

/** Where a text goes; `anchor` tells which of its ends keeps still if the real font turns out wider. */
export type LabelPlace = {
  id: string
  side: LabelSide
  box: Box
  anchor: 'start' | 'middle' | 'end'
  isWrapped: boolean
}

/** Sides in the order they are tried; `centre` is for labels of edges. */
export type LabelSide = (typeof SIDES)[number]['side'] | 'centre'

/** All that labels have to fit into. */
export type LabelTask = {
  viewport: { width: number; height: number }
  nodes: readonly NodeLabelRequest[]
  edges?: readonly EdgeLabelRequest[]
  /** Places that must stay free, such as a legend. */
  obstacles?: readonly Box[]
  /** Points, px, that labels had better not cover, such as samples along the edges. */
  lines?: readonly { x: number; y: number }[]
}

/**
 * Places labels greedily: right, left, above, below, then the diagonals. The first free side wins; with `lines`, the
 * first of the free sides that cover the fewest of their points.
 *
 * Free means inside the viewport, off every node, every obstacle and every label already placed. A label without a free
 * side is left out, unless it is forced. Labels of edges come after those of nodes and are never forced. The order of
 * the input does not matter. Grows with the number of labels, not its square.
 */
export function layoutLabels(task: LabelTask): { nodes: LabelPlace[]; edges: LabelPlace[] } {
  const taken = new BoxGrid()
  const lines = new BoxGrid()
  for (const point of task.lines ?? []) lines.add({ ...point, width: POINT, height: POINT }, '')
  for (const obstacle of task.obstacles ?? []) taken.add(obstacle, '')
  for (const { id, x, y, radius } of task.nodes) {
    taken.add({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }, id)
  }
  const nodes: LabelPlace[] = []
  for (const request of inOrder(task.nodes)) {
    const place = placeInOneOrTwoLines(request, task.viewport, taken, lines)
    if (!place) continue
    taken.add(place.box, '')
    nodes.push(place)
  }
  const edges: LabelPlace[] = []
  for (const { id, x, y, width, height } of inOrder(task.edges ?? [])) {
    const box = { x: x - width / 2, y: y - height / 2, width, height }
    if (overflow(box, task.viewport) > 0 || taken.meets(box, NOBODY)) continue
    taken.add(box, '')
    edges.push({ id, side: 'centre', box, anchor: 'middle', isWrapped: false })
  }
  return { nodes, edges }
}

function inOrder<Request extends EdgeLabelRequest & { forced?: boolean }>(requests: readonly Request[]): Request[] {
  return requests.filter(({ width, height }) => width > 0 && height > 0).sort((one, other) =>
    Number(other.forced ?? false) - Number(one.forced ?? false)
    || other.priority - one.priority
    || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}

/** Two lines are tried where one is not free; one that is forced and covers something had better cover less. */
function placeInOneOrTwoLines(
  request: NodeLabelRequest, viewport: { width: number; height: number }, taken: BoxGrid, lines: BoxGrid,
): LabelPlace | null {
  const { wrapped } = request
  const free = placeBeside({ ...request, forced: false }, viewport, taken, lines)
  if (free || !wrapped) return free ?? placeBeside(request, viewport, taken, lines)
  const place = placeBeside({ ...request, ...wrapped }, viewport, taken, lines)
  return place && { ...place, isWrapped: true }
}

function placeBeside(
  request: NodeLabelRequest, viewport: { width: number; height: number }, taken: BoxGrid, lines: BoxGrid,
): LabelPlace | null {
  let best: LabelPlace | null = null
  let least = Infinity
  for (const { side, right, down, anchor } of SIDES) {
    const box = boxBeside(request, right, down)
    const outside = overflow(box, viewport)
    if (!request.forced && (outside > 0 || taken.meets(box, request.id))) continue
    const covered = request.forced ? taken.overlap(box, request.id) + outside * OUTSIDE_COST : 0
    const cost = covered * COVER_COST + lines.overlap(box, NOBODY)
    if (cost < least) {
      least = cost
      best = { id: request.id, side, box, anchor, isWrapped: false }
    }
  }
  return best
}

function boxBeside({ x, y, radius, width, height }: NodeLabelRequest, right: number, down: number): Box {
  // On the diagonals the outline is farther in, so the text may come nearer.
  const reach = (radius + LABEL_GAP) * (right !== 0 && down !== 0 ? Math.SQRT1_2 : 1)
  return {
    x: x + right * reach + ((right - 1) / 2) * width,
    y: y + down * reach + ((down - 1) / 2) * height,
    width,
    height,
  }
}

function overflow(box: Box, viewport: { width: number; height: number }): number {
  const inside = sharedArea(box, {
    x: MARGIN, y: MARGIN, width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN,
  })
  return Math.max(0, box.width * box.height - inside - ROUNDING)
}

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** Boxes by the cells they touch, so that only neighbours are compared. */
class BoxGrid {
  readonly #cells = new Map<string, { box: Box; owner: string }[]>()

  add(box: Box, owner: string): void {
    const entry = { box, owner }
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(entry)
      else this.#cells.set(key, [entry])
    }
  }

  /** Whether others cover any of the box: ends at the first, where `overlap` goes through all. */
  meets(box: Box, owner: string): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((entry) =>
      (entry.owner !== owner || owner === NOBODY) && sharedArea(box, entry.box) > 0) ?? false)
  }

  /** Area of the box that others cover; the diagonal sides may touch the box of their own node. */
  overlap(box: Box, owner: string): number {
    const met = new Set<Box>()
    let area = 0
    for (const key of cellsOf(box)) {
      for (const entry of this.#cells.get(key) ?? []) {
        if (met.has(entry.box) || (entry.owner === owner && owner !== NOBODY)) continue
        met.add(entry.box)
        area += sharedArea(box, entry.box)
      }
    }
    return area
  }
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const keys: string[] = []
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) keys.push(`${column} ${row}`)
  }
  return keys
}

const SIDES = [
  { side: 'right', right: 1, down: 0, anchor: 'start' },
  { side: 'left', right: -1, down: 0, anchor: 'end' },
  { side: 'above', right: 0, down: -1, anchor: 'middle' },
  { side: 'below', right: 0, down: 1, anchor: 'middle' },
  { side: 'above right', right: 1, down: -1, anchor: 'start' },
  { side: 'below right', right: 1, down: 1, anchor: 'start' },
  { side: 'above left', right: -1, down: -1, anchor: 'end' },
  { side: 'below left', right: -1, down: 1, anchor: 'end' },
] as const

/** Space between a node and its label, px. */
const LABEL_GAP = 4
/** Space between labels and the border of the picture, px. */
const MARGIN = 4
/** A label cut off by the border is worse than one that covers something. */
const OUTSIDE_COST = 4
/** Covering a label or a node is worse than covering any length of line. */
const COVER_COST = 1e6
/** Breadth that a point of a line takes up, px. */
const POINT = 0.5
/** Areas below this many square px are rounding. */
const ROUNDING = 1e-6
const CELL = 64
/** Owner of the boxes that are in everybody's way. */
const NOBODY = ''
