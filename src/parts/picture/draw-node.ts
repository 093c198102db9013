/** From the look of a node to fills. */

import { NODE_HALO, RING_GAP, RING_WIDTH, type NodeTheme } from './node-style.ts'
import type { SceneNode } from './scene.ts'
import { NODE_OUTLINE } from '../shapes/node-shapes.ts'
import { shapePath } from '../shapes/shape-path.ts'

/** One area to be filled. */
export type SceneFill = { d: string; color: string; opacity: number }

/** Lists the areas that make up a node, lowest first: ring, halo, outline, paper inside. */
export function drawNode({ shape, x, y, radius, ...look }: SceneNode, { paper, ink }: NodeTheme): SceneFill[] {
  const area = (grow: number, color: string, opacity = 1) =>
    ({ d: shapePath(shape, x, y, radius, grow), color, opacity })
  return [
    ...(look.ring ? [area(RING_GAP + RING_WIDTH, ink), area(RING_GAP, paper)] : [area(NODE_HALO, paper)]),
    area(0, look.color, look.opacity),
    ...(look.filled ? [] : [area(-NODE_OUTLINE * radius, paper)]),
  ]
}
