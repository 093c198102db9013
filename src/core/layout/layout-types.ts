/** What layouts take and give. Apart from the list of layouts, so that the page can name them without loading them. */

/** A node as a layout sees it: a box, wide enough for its mark and its label, in pixels. */
export interface LayoutNode {
  readonly id: string
  /** Entity kind; nodes of a kind stand together in the layouts by kind. */
  readonly kind: string
  readonly width: number
  readonly height: number
}

/** All claims between two different nodes as one tie; `weight` is their number. */
export interface LayoutTie {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/** What a layout arranges, and the room that it should fill, in pixels. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[]
  readonly ties: readonly LayoutTie[]
  /** Where the nodes stood before an edit: a layout that can starts from there, so that the picture grows instead of being another. */
  readonly before?: Positions | undefined
  readonly width: number
  readonly height: number
}

/** Centres of the boxes, in pixels from the middle of the room, y upwards as in sigma. Not clipped to the room. */
export type Positions = ReadonlyMap<string, Point>
export interface Point {
  readonly x: number
  readonly y: number
}

export const LAYOUT_IDS = ['force', 'circle', 'grid'] as const
export type LayoutId = (typeof LAYOUT_IDS)[number]

/** One way to arrange a graph. It uses neither clock nor chance. */
export interface Layout {
  readonly id: LayoutId
  run(input: LayoutInput): Positions
}
