/** Puts names beside marks so that none covers another name or a mark, and none is cut off. */
import { isTouching } from './place-marks.ts'

export interface WantedLabel {
  /** The middle of its mark, px. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Whether it is shown even where it covers marks: that of what is chosen or pointed at. */
  readonly isWanted: boolean
}

/** The left upper corner of the label, px. */
export interface LabelSpot {
  readonly x: number
  readonly y: number
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Between a mark and its name, px. */
const GAP = 4

/** In the order of the list, the wanted ones first; `undefined` where there is no room for it. All marks are kept free. */
export function placeLabels(labels: readonly WantedLabel[], bounds: Bounds): (LabelSpot | undefined)[] {
  const taken: Bounds[] = []
  const spots: (LabelSpot | undefined)[] = labels.map(() => undefined)
  const order = [...labels.keys()].toSorted((one, other) => Number(labels[other]?.isWanted) - Number(labels[one]?.isWanted))
  for (const place of order) {
    const label = labels[place]
    if (!label) continue
    const inside = candidates(label).filter((box) => isInside(box, bounds) && !taken.some((one) => overlap(one, box)))
    const free = inside.find((box) => !labels.some((mark, other) => other !== place && isTouching(box, mark)))
    const box = free ?? (label.isWanted ? inside[0] : undefined)
    if (!box) continue
    taken.push(box)
    spots[place] = { x: box.left, y: box.top }
  }
  return spots
}

/** Right, left, below, above, then the corners. */
function candidates({ x, y, radius, width, height }: WantedLabel): Bounds[] {
  const [away, corner] = [radius + GAP, radius * 0.7 + 2]
  const corners: readonly (readonly [number, number])[] = [
    [x + away, y - height / 2], [x - away - width, y - height / 2],
    [x - width / 2, y + away - 1], [x - width / 2, y - away - height + 1],
    [x + corner, y + corner], [x + corner, y - corner - height],
    [x - corner - width, y + corner], [x - corner - width, y - corner - height],
  ]
  return corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }))
}

function isInside(box: Bounds, { left, top, right, bottom }: Bounds): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom
}

function overlap(one: Bounds, other: Bounds): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
