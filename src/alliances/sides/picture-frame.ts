/** How the picture lies in its frame: how large, and where. */

export interface Size {
  readonly width: number
  readonly height: number
}

/** A point of the picture is drawn `scale` times as far from the corner, and moved by `x` and `y` px. */
export interface PictureFrame {
  readonly scale: number
  readonly x: number
  readonly y: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

/** Times; beyond it the actors are further apart than anybody looks. */
const LARGEST = 4
const SMALLEST = 0.15
/** A few actors are not pulled apart until they fill the page. */
const LARGEST_FIT = 1.5

/** Px that are kept free around the spots. */
export interface Margins {
  readonly beside: number
  readonly above: number
  readonly below: number
}

/** All spots inside the frame with so much px around them; what is empty lies in the middle. */
export function fitFrame(spots: readonly Spot[], { width, height }: Size, { beside, above, below }: Margins): PictureFrame {
  if (spots.length === 0) return { scale: 1, x: width / 2, y: height / 2 }
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))]
  const scale = clamp(Math.min(
    Math.max(1, width - 2 * beside) / Math.max(1, right - left),
    Math.max(1, height - above - below) / Math.max(1, bottom - top),
  ), SMALLEST, LARGEST_FIT)
  return { scale, x: width / 2 - (scale * (left + right)) / 2, y: (height + above - below) / 2 - (scale * (top + bottom)) / 2 }
}

/** Larger or smaller by a factor, while the spot of the frame keeps what is under it. */
export function zoomFrame(frame: PictureFrame, factor: number, { x, y }: Spot): PictureFrame {
  const scale = clamp(frame.scale * factor, SMALLEST, LARGEST)
  const grown = scale / frame.scale
  return { scale, x: x - (x - frame.x) * grown, y: y - (y - frame.y) * grown }
}

/** So many times as large as `fit`, with this spot of the picture in the middle. */
export function closeFrame(fit: PictureFrame, factor: number, { x, y }: Spot, { width, height }: Size): PictureFrame {
  const scale = clamp(fit.scale * factor, SMALLEST, LARGEST)
  return { scale, x: width / 2 - x * scale, y: height / 2 - y * scale }
}

/** Which of the spots lies nearest to the middle of what is seen. */
export function spotInMiddle<Key>(frame: PictureFrame, { width, height }: Size, spots: Iterable<readonly [Key, Spot]>): Key | undefined {
  let [nearest, least]: [Key | undefined, number] = [undefined, Infinity]
  for (const [key, { x, y }] of spots) {
    const distance = Math.hypot(frame.x + x * frame.scale - width / 2, frame.y + y * frame.scale - height / 2)
    if (distance < least) [nearest, least] = [key, distance]
  }
  return nearest
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
