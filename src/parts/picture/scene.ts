/** The picture as plain data, in px on screen: what the SVG and the PNG are made from. */

import type { EdgeStyle } from './edge-style.ts'
import type { NodeStyle } from './node-style.ts'

/** A whole picture; `width` and `height` are the graph's part, the frame adds to the height. */
export type Scene = {
  width: number
  height: number
  /** The paper: also the colour of halos and of the inside of nodes that are not filled. */
  background: string
  ink: string
  edges: SceneEdge[]
  nodes: SceneNode[]
  labels: SceneLabel[]
  title: string
  source: string
  legend: LegendEntry[]
}

/** One line of path data to be stroked with butt ends. */
export type SceneStroke = { d: string; width: number; dash: readonly [dash: number, space: number] | null }

/** An edge ready to paint; the head is filled by the even-odd rule. */
export type SceneEdge = {
  id: string
  color: string
  opacity: number
  strokes: SceneStroke[]
  head: string | null
  bar: SceneStroke | null
}

/** A node ready to paint. */
export type SceneNode = NodeStyle & { id: string; x: number; y: number; radius: number }

/** A line of text; y is the base line, `halo` the breadth of paper around the letters in px, 0 for none. */
export type SceneLabel = {
  id: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  fontSize: number
  weight: number
  color: string
  opacity: number
  halo: number
  /** Default is the interface face. */
  face?: 'interface' | 'reading'
}

/** A line of the legend: a sample of a node or an edge, and what it means. */
export type LegendEntry =
  | ({ kind: 'node'; text: string } & Omit<NodeStyle, 'ring'>)
  | ({ kind: 'edge'; text: string } & Omit<EdgeStyle, 'bend' | 'loop'>)

/** Families by role, each ending in what every machine has. */
export const FONT_FAMILIES = {
  interface: "'Radio Canada Variable', 'Radio Canada', 'Segoe UI', system-ui, Helvetica, Arial, sans-serif",
  reading: "'Literata Variable', Literata, Georgia, 'Times New Roman', serif",
} as const
