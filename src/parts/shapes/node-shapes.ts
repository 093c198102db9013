/** The outlines that tell kinds of actors apart, as sizes for a node of radius 1. */

/** An outline a node can have; `bar` is a wide rounded rectangle, `cross` a plus sign. */
export type NodeShape = (typeof NODE_SHAPES)[number]

/** All outlines. The order is the number by which the shaders know them, so append only. */
export const NODE_SHAPES = ['circle', 'hexagon', 'diamond', 'triangle', 'square', 'bar', 'cross'] as const

/**
 * Sizes in units of the node's radius, chosen so that every outline covers about the area of the circle (pi).
 *
 * Hexagon (points up and down) and triangle (point up): the distance from the centre to a side. Diamond: half its
 * diagonal. Square: half its side. Bar: half its width, half its height, corner radius. Cross: reach of an arm, half
 * its breadth. The triangle is 6 % smaller in radius than equal area asks, because its points make it look larger.
 */
export const SHAPE_SIZES = {
  hexagonSide: 0.9523,
  diamond: 1.2533,
  triangleSide: 0.731,
  square: 0.8862,
  barHalfWidth: 1.2943,
  barHalfHeight: 0.6163,
  barCorner: 0.26,
  crossReach: 1.1295,
  crossHalfBreadth: 0.4292,
} as const

/**
 * Tells how far the border lies from the centre of a node of radius 1 in the direction (dx, dy).
 *
 * Screen axes: x to the right, y down. The direction must have length 1. The rounded corners of the bar are taken as
 * square.
 */
export function shapeBorder(shape: NodeShape, dx: number, dy: number): number {
  const x = Math.abs(dx)
  const y = Math.abs(dy)
  switch (shape) {
    case 'circle':
      return 1
    case 'hexagon':
      return SHAPE_SIZES.hexagonSide / Math.max(x, x * 0.5 + y * COSINE_30)
    case 'diamond':
      return SHAPE_SIZES.diamond / (x + y)
    case 'triangle':
      return SHAPE_SIZES.triangleSide / Math.max(x * COSINE_30 - dy * 0.5, dy)
    case 'square':
      return SHAPE_SIZES.square / Math.max(x, y)
    case 'bar':
      return 1 / Math.max(x / SHAPE_SIZES.barHalfWidth, y / SHAPE_SIZES.barHalfHeight)
    case 'cross':
      return 1 / Math.min(
        Math.max(x / SHAPE_SIZES.crossReach, y / SHAPE_SIZES.crossHalfBreadth),
        Math.max(x / SHAPE_SIZES.crossHalfBreadth, y / SHAPE_SIZES.crossReach),
      )
  }
}

/** Half the width and half the height of the smallest upright box around the centre that holds the outline. */
export function shapeExtent(shape: NodeShape): { x: number; y: number } {
  switch (shape) {
    case 'circle':
      return { x: 1, y: 1 }
    case 'hexagon':
      return { x: SHAPE_SIZES.hexagonSide, y: SHAPE_SIZES.hexagonSide / COSINE_30 }
    case 'diamond':
      return { x: SHAPE_SIZES.diamond, y: SHAPE_SIZES.diamond }
    case 'triangle':
      return { x: SHAPE_SIZES.triangleSide * 2 * COSINE_30, y: SHAPE_SIZES.triangleSide * 2 }
    case 'square':
      return { x: SHAPE_SIZES.square, y: SHAPE_SIZES.square }
    case 'bar':
      return { x: SHAPE_SIZES.barHalfWidth, y: SHAPE_SIZES.barHalfHeight }
    case 'cross':
      return { x: SHAPE_SIZES.crossReach, y: SHAPE_SIZES.crossReach }
  }
}

/** cos 30°, shared by the hexagon and the triangle. */
export const COSINE_30 = 0.8660254

/** Breadth of the outline of a node that is not filled, as part of its radius. */
export const NODE_OUTLINE = 0.22
