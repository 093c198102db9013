/** Puts names beside the marks of actors so that none covers another, a mark, or what has to stay free. */
import { openBoxGrid, type Box } from './box-grid.ts'

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
  /** From the mark to a name that stands further off. */
  readonly leader?: NameLeader
}

export interface NameLeader {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface NameTask {
  /** What has to stay free. */
  readonly obstacles?: readonly Box[]
  /** Where names have to be; anywhere by default. */
  readonly inside?: Box
  /** Ids of those that get a name in any case. */
  readonly always?: ReadonlySet<string>
  /** Ids of those whose name comes before the others', and stands further off where there is no room beside the mark. */
  readonly leading?: ReadonlySet<string>
}

export const NAME_HEIGHT = 17
const GAP = 4
const SIDES = [
  { right: 0, down: 1, anchor: 'middle' },
  { right: 1, down: 0, anchor: 'start' },
  { right: -1, down: 0, anchor: 'end' },
  { right: 0, down: -1, anchor: 'middle' },
] as const

/** The first request has the first choice: below, right, left, above; who is in `always` or `leading`, further off too, with a line to the
 * mark. Who finds no room gets no name, but for those in `always`, who stand below and before all others. */
export function placeNames(
  requests: readonly NameRequest[],
  { obstacles = [], inside, always = new Set(), leading = new Set() }: NameTask = {},
): NamePlace[] {
  const [marks, taken] = [openBoxGrid(), openBoxGrid()]
  for (const { id, x, y, radius } of requests) marks.put({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, id)
  for (const box of obstacles) taken.put(box)
  const isOpen = (box: Box, id: string): boolean => !taken.meets(box) && !marks.meets(box, id)
  const isFree = (box: Box, id: string): boolean => (!inside || contains(inside, box)) && isOpen(box, id)
  const findOff = (request: NameRequest): NameOff | undefined => {
    let nearest: NameOff | undefined
    for (const way of FURTHER) {
      const box = boxOff(request, way)
      if (!isFree(box, request.id)) continue
      // Why rather: beside another mark it would be read as the name of that one.
      const isApart = !marks.meets(widen(box, APART))
      if (nearest && !isApart) continue
      const off = placeOff(request, way, box)
      if (!off.trail.every((step) => isOpen(step, request.id))) continue
      if (isApart) return off
      nearest = off
    }
    return nearest
  }
  const rank = ({ id }: NameRequest): number => (always.has(id) ? 0 : leading.has(id) ? 1 : 2)
  return [...requests].sort((one, other) => rank(one) - rank(other)).flatMap((request): NamePlace[] => {
    const { id } = request
    const near = SIDES.find((one) => isFree(boxBeside(request, one), id))
    if (!near && rank(request) < 2) {
      const off = findOff(request)
      if (off) {
        for (const part of [off.box, ...off.trail]) taken.put(part)
        return [off.place]
      }
    }
    const side = near ?? (always.has(id) ? SIDES[0] : undefined)
    if (!side) return []
    const box = boxBeside(request, side)
    taken.put(box)
    return [placeIn(box, request, side.anchor)]
  })
}

/** Ways from the border of a mark to a name, the nearest first. */
const FURTHER = [12, 20, 30, 42, 56, 72, 90, 110, 132].flatMap((far) => Array.from({ length: 24 }, (_, step) => {
  const angle = Math.PI / 2 + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * (Math.PI / 12)
  return { far, right: Math.cos(angle), down: Math.sin(angle) }
}))
/** Px between the spots of a line that are kept free, and around each. */
const STEP = 6
/** Px between a name that stands further off and the marks. */
const APART = 10

interface NameOff {
  readonly box: Box
  /** What its line takes. */
  readonly trail: readonly Box[]
  readonly place: NamePlace
}

type Way = (typeof FURTHER)[number]

/** The point so far from the border of the mark, px. */
function pointOff({ x, y, radius }: NameRequest, { right, down }: Way, far: number): { readonly x: number; readonly y: number } {
  return { x: x + right * (radius + far), y: y + down * (radius + far) }
}

function anchorOff({ right }: Way): NamePlace['anchor'] {
  return right > 0.4 ? 'start' : right < -0.4 ? 'end' : 'middle'
}

function boxOff(request: NameRequest, way: Way): Box {
  const { width } = request
  const end = pointOff(request, way, way.far)
  const anchor = anchorOff(way)
  return {
    x: anchor === 'start' ? end.x : anchor === 'end' ? end.x - width : end.x - width / 2,
    y: end.y + (anchor === 'middle' ? (Math.sign(way.down) - 1) / 2 : -0.5) * NAME_HEIGHT,
    width,
    height: NAME_HEIGHT,
  }
}

function placeOff(request: NameRequest, way: Way, box: Box): NameOff {
  const [start, end] = [pointOff(request, way, 0), pointOff(request, way, way.far)]
  const trail = Array.from({ length: Math.floor(way.far / STEP) }, (_, step) => pointOff(request, way, step * STEP))
    .map((spot) => ({ x: spot.x - 1, y: spot.y - 1, width: 2, height: 2 }))
  return { box, trail, place: { ...placeIn(box, request, anchorOff(way)), leader: { x1: start.x, y1: start.y, x2: end.x, y2: end.y } } }
}

function placeIn(box: Box, { id }: NameRequest, anchor: NamePlace['anchor']): NamePlace {
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5
  return { id, x: box.x + share * box.width, y: box.y + box.height / 2, anchor }
}

function boxBeside({ x, y, radius, width }: NameRequest, { right, down }: (typeof SIDES)[number]): Box {
  return {
    x: x + right * (radius + GAP) + ((right - 1) / 2) * width,
    y: y + down * (radius + GAP / 2) + ((down - 1) / 2) * NAME_HEIGHT,
    width,
    height: NAME_HEIGHT,
  }
}

function widen({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function contains(outer: Box, inner: Box): boolean {
  return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
    && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height
}
