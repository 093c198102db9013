/** Puts names beside the marks of actors so that none covers another, a mark, or what has to stay free. */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface NameRequest {
  readonly id: string
  /** Middle and reach of the mark, px. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Of the text, px. */
  readonly width: number
}

export interface NamePlace {
  readonly id: string
  /** The middle of the text's line. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface NameTask {
  /** What has to stay free. */
  readonly obstacles?: readonly Box[]
  /** Where names have to be; anywhere by default. */
  readonly inside?: Box
  /** Ids of those that get a name in any case. */
  readonly always?: ReadonlySet<string>
}

export const NAME_HEIGHT = 17
const GAP = 4
const SIDES = [
  { right: 0, down: 1, anchor: 'middle' },
  { right: 1, down: 0, anchor: 'start' },
  { right: -1, down: 0, anchor: 'end' },
  { right: 0, down: -1, anchor: 'middle' },
] as const

/** The first request has the first choice: below, right, left, above. Who finds no room gets no name, but for those in `always`, who stand below
 * and before all others. */
export function placeNames(requests: readonly NameRequest[], { obstacles = [], inside, always = new Set() }: NameTask = {}): NamePlace[] {
  const marks = requests.map(({ id, x, y, radius }) => ({ id, box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } }))
  const taken: Box[] = [...obstacles]
  const isFree = (box: Box, id: string): boolean => (!inside || contains(inside, box))
    && !taken.some((other) => overlaps(box, other)) && !marks.some((mark) => mark.id !== id && overlaps(box, mark.box))
  const inOrder = [...requests.filter(({ id }) => always.has(id)), ...requests.filter(({ id }) => !always.has(id))]
  return inOrder.flatMap((request) => {
    const side = SIDES.find((one) => isFree(boxBeside(request, one), request.id)) ?? (always.has(request.id) ? SIDES[0] : undefined)
    if (!side) return []
    const box = boxBeside(request, side)
    taken.push(box)
    const x = side.anchor === 'start' ? box.x : side.anchor === 'end' ? box.x + box.width : request.x
    return [{ id: request.id, x, y: box.y + box.height / 2, anchor: side.anchor }]
  })
}

function boxBeside({ x, y, radius, width }: NameRequest, { right, down }: (typeof SIDES)[number]): Box {
  return {
    x: x + right * (radius + GAP) + ((right - 1) / 2) * width,
    y: y + down * (radius + GAP / 2) + ((down - 1) / 2) * NAME_HEIGHT,
    width,
    height: NAME_HEIGHT,
  }
}

function overlaps(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
}

function contains(outer: Box, inner: Box): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height
}
