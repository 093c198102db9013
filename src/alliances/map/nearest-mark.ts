/** The mark that a pointer or a finger means. */
import type { LaidMark } from './lay-out-map.ts'

/** How far from a mark's edge it still is meant, px: a finger's target is 44 px wide or more. */
const REACH = { fine: 5, coarse: 16 }

/** `undefined` where none is near. */
export function nearestMark(
  marks: readonly LaidMark[],
  x: number,
  y: number,
  isCoarse = matchMedia('(pointer: coarse)').matches,
): LaidMark | undefined {
  let nearest: LaidMark | undefined
  let least = isCoarse ? REACH.coarse : REACH.fine
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y) - mark.radius
    if (distance > least) continue
    least = distance
    nearest = mark
  }
  return nearest
}
