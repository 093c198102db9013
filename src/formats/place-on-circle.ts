/** Where a node stands in a file whose reader has no layout of its own. */

const RADIUS = 100

/** The place of the node `index` of `count` on a circle of radius 100. Rounded to two decimals, since the last
 * digits of a cosine differ between engines. */
export function placeOnCircle(index: number, count: number): { x: number; y: number } {
  const angle = (2 * Math.PI * index) / count
  return { x: round(RADIUS * Math.cos(angle)), y: round(RADIUS * Math.sin(angle)) }
}

function round(value: number): number {
  // Why + 0: it turns -0, which some writers show, into 0.
  return Math.round(value * 100) / 100 + 0
}
