/** Node outlines as SVG path data. */

import { COSINE_30, SHAPE_SIZES, type NodeShape } from './node-shapes.ts'
import { pathNumber as number } from './path-number.ts'

/**
 * Writes the outline of a node as path data for SVG and for `Path2D`.
 *
 * @param radius of the node, px
 * @param grow px by which every side moves outwards, corners staying sharp; negative moves inwards. Default 0. An
 *   outline that shrinks to nothing becomes a point, never turns inside out.
 */
export function shapePath(shape: NodeShape, x: number, y: number, radius: number, grow = 0): string {
  const sized = (size: number) => Math.max(0, size * radius + grow)
  switch (shape) {
    case 'circle': {
      const r = number(sized(1))
      return `M${number(x - sized(1))} ${number(y)}a${r} ${r} 0 1 1 ${number(2 * sized(1))} 0`
        + `a${r} ${r} 0 1 1 ${number(-2 * sized(1))} 0Z`
    }
    case 'hexagon': {
      const side = sized(SHAPE_SIZES.hexagonSide)
      const point = side / COSINE_30
      return polygon(x, y, [
        [0, -point], [side, -point / 2], [side, point / 2], [0, point], [-side, point / 2], [-side, -point / 2],
      ])
    }
    case 'diamond': {
      // A side of the diamond that moves out by 1 px moves its corners out by the square root of 2.
      const corner = Math.max(0, SHAPE_SIZES.diamond * radius + grow * Math.SQRT2)
      return polygon(x, y, [[0, -corner], [corner, 0], [0, corner], [-corner, 0]])
    }
    case 'triangle': {
      const side = sized(SHAPE_SIZES.triangleSide)
      return polygon(x, y, [[0, -2 * side], [2 * COSINE_30 * side, side], [-2 * COSINE_30 * side, side]])
    }
    case 'square': {
      const half = sized(SHAPE_SIZES.square)
      return polygon(x, y, [[-half, -half], [half, -half], [half, half], [-half, half]])
    }
    case 'bar':
      return roundedRectangle(
        x, y, sized(SHAPE_SIZES.barHalfWidth), sized(SHAPE_SIZES.barHalfHeight), sized(SHAPE_SIZES.barCorner),
      )
    case 'cross': {
      const far = sized(SHAPE_SIZES.crossReach)
      const near = sized(SHAPE_SIZES.crossHalfBreadth)
      return polygon(x, y, [
        [-near, -far], [near, -far], [near, -near], [far, -near], [far, near], [near, near],
        [near, far], [-near, far], [-near, near], [-far, near], [-far, -near], [-near, -near],
      ])
    }
  }
}

function polygon(x: number, y: number, corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([dx, dy]) => `${number(x + dx)} ${number(y + dy)}`).join('L')}Z`
}

function roundedRectangle(x: number, y: number, halfWidth: number, halfHeight: number, corner: number): string {
  const left = number(x - halfWidth)
  const right = number(x + halfWidth)
  const top = number(y - halfHeight)
  const bottom = number(y + halfHeight)
  const r = number(corner)
  const turn = (endX: string, endY: string) => `A${r} ${r} 0 0 1 ${endX} ${endY}`
  return `M${number(x - halfWidth + corner)} ${top}L${number(x + halfWidth - corner)} ${top}`
    + turn(right, number(y - halfHeight + corner))
    + `L${right} ${number(y + halfHeight - corner)}${turn(number(x + halfWidth - corner), bottom)}`
    + `L${number(x - halfWidth + corner)} ${bottom}${turn(left, number(y + halfHeight - corner))}`
    + `L${left} ${number(y - halfHeight + corner)}${turn(number(x - halfWidth + corner), top)}Z`
}
