/** What a node looks like, apart from where it is. */

import type { NodeShape } from '../shapes/node-shapes.ts'

/** The look of one node; `opacity` runs from 0 to 1 and mixes the colour into the paper, edges never show through. */
export type NodeStyle = {
  shape: NodeShape
  color: string
  /** False draws an outline in the colour around a field of paper. */
  filled: boolean
  /** The selection ring in ink. */
  ring: boolean
  opacity: number
}

/** The two colours nodes borrow from the page, as #rrggbb or rgb(). */
export type NodeTheme = { paper: string; ink: string }

/** Paper around every node, px on screen. */
export const NODE_HALO = 1.5
/** Paper between a selected node and its ring, px on screen. */
export const RING_GAP = 2
/** Breadth of the ring, px on screen. */
export const RING_WIDTH = 2
