/** Where the numbers of edges stand: on their own edge, and on nothing else if there is a way. */
import { pointAt, type EdgeGeometry, type Point } from './edge-geometry.ts'
import type { Box } from './label-layout.ts'

/** An edge whose number is to be placed. Sizes in px. */
export interface NumberRequest {
  readonly id: string
  readonly geometry: EdgeGeometry
  readonly width: number
  readonly height: number
}

/** The box that a number fills; the number stands in its middle. */
export interface NumberPlace {
  readonly id: string
  readonly box: Box
}

/**
 * Places each number on its edge: at the middle, or else as near to it as there is room beside the `obstacles` and the numbers that were
 * placed before. Short edges choose first, since they have least room. Where all of an edge is covered, its number stands where it covers
 * least: none is left out. The answer is in the order in which they were placed. Grows with the square of their number.
 */
export function placeNumbers(requests: readonly NumberRequest[], obstacles: readonly Box[]): NumberPlace[] {
  const taken = [...obstacles]
  const inOrder = [...requests].sort((a, b) => a.geometry.length - b.geometry.length || (a.id < b.id ? -1 : 1))
  return inOrder.map(({ id, geometry, width, height }) => {
    let best: { box: Box; cost: number } | undefined
    for (const part of PARTS) {
      const box = boxAround(pointAt(geometry, part), width, height)
      const cost = taken.reduce((sum, one) => sum + sharedArea(one, box), 0)
      if (!best || cost < best.cost) best = { box, cost }
      if (cost === 0) break
    }
    const box = best?.box ?? boxAround(geometry.middle, width, height)
    taken.push(box)
    return { id, box }
  })
}

/** From the middle outwards. */
const PARTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86]

function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}
