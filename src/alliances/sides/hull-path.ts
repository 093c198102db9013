/** The outline around the actors of a side. */

interface Spot {
  readonly x: number
  readonly y: number
}

export interface Hull {
  /** Path data. */
  readonly path: string
  /** How high the outline reaches, over its middle. */
  readonly top: Spot
}

const CORNERS = 16

/** The convex outline of circles of the given radius around the spots; `undefined` without any. Convex hull: A. Andrew (1979), Information
 * Processing Letters 9. */
export function hullPath(spots: readonly Spot[], radius: number): Hull | undefined {
  const points = spots.flatMap(({ x, y }) => Array.from({ length: CORNERS }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / CORNERS
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) }
  })).sort((one, other) => one.x - other.x || one.y - other.y)
  const outline = [...halfOf(points), ...halfOf(points.toReversed())]
  if (outline.length === 0) return undefined
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)]
  return { path: smoothPath(outline), top: { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: Math.min(...ys) } }
}

/** From the leftmost to the rightmost point along one side, without the last. */
function halfOf(points: readonly Spot[]): Spot[] {
  const half: Spot[] = []
  for (const point of points) {
    for (;;) {
      const [before, last] = [half.at(-2), half.at(-1)]
      if (!before || !last || (last.x - before.x) * (point.y - before.y) - (last.y - before.y) * (point.x - before.x) > 0) break
      half.pop()
    }
    half.push(point)
  }
  return half.slice(0, -1)
}

/** Corners become curves: from the middle of a side to the middle of the next. */
function smoothPath(outline: readonly Spot[]): string {
  const middleAfter = (index: number): string => {
    const [one, other] = [outline[index % outline.length] as Spot, outline[(index + 1) % outline.length] as Spot]
    return `${round((one.x + other.x) / 2)} ${round((one.y + other.y) / 2)}`
  }
  const curves = outline.map((_, index) => {
    const corner = outline[(index + 1) % outline.length] as Spot
    return `Q${round(corner.x)} ${round(corner.y)} ${middleAfter(index + 1)}`
  })
  return `M${middleAfter(0)}${curves.join('')}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
