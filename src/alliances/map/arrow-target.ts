/** Which mark an arrow key leads to. */
import type { PlacedMark } from './place-marks.ts'

export const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
}

/** The place in the list of the nearest mark that lies more ahead, by the arrow, than beside it; `undefined` where there is none. */
export function arrowTarget(marks: readonly PlacedMark[], from: number, [dx, dy]: readonly [number, number]): number | undefined {
  const here = marks[from]
  if (!here) return undefined
  let best: { place: number; cost: number } | undefined
  for (const [place, { x, y }] of marks.entries()) {
    const ahead = (x - here.x) * dx + (y - here.y) * dy
    const beside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx)
    if (place === from || ahead <= 0 || beside > ahead * 1.5) continue
    const cost = ahead + 2 * beside
    if (!best || cost < best.cost) best = { place, cost }
  }
  return best?.place
}
