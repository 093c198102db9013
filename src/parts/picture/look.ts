/** From what a node or an edge is to what it looks like. Pure: the stage and the saved picture both read it. */
import type { ClaimGraph, EdgeAttributes } from '../../core/graph.ts'
import type { EntityKind, Modality } from '../../core/schema.ts'
import type { EdgeStyle } from './edge-style.ts'
import type { NodeStyle } from './node-style.ts'
import type { Palette } from './palette.ts'

/** A node's look with its radius, px at camera ratio 1. */
export type NodeLook = NodeStyle & { readonly size: number }
export type EdgeLook = EdgeStyle

/** Distance between two parallel edges at their middle, px at camera ratio 1. */
const LANE = 11
/** Many parallel edges move closer, so that a tie of twenty claims does not fill the room. */
const WIDEST_FAN = 96
const WIDTHS = { thinnest: 1.7, perQuote: 0.65, widest: 5, neutral: 1.1 }
const RADIUS = { smallest: 5, perRootClaim: 2.9, largest: 19 }
/** Strength of what is not the focus. */
export const FADED = 0.25

/** The look of each edge that is shown, by claim: parallel edges side by side, whatever the direction of each. `scale` is that
 * of the marks (see `markScale`). */
export function edgeLooks(
  graph: ClaimGraph,
  claims: ReadonlySet<string>,
  palette: Palette,
  scale = 1,
): Map<string, EdgeLook> {
  const looks = new Map<string, EdgeLook>()
  for (const lane of lanesOf(graph, claims)) {
    const step = scale * Math.min(LANE, WIDEST_FAN / lane.length)
    lane.forEach((claim, index) => {
      const [subject, object] = graph.extremities(claim)
      const loop = subject === object ? index + 1 : 0
      const side = subject < object ? 1 : -1
      const bend = loop > 0 ? 0 : side * (index - (lane.length - 1) / 2) * step
      looks.set(claim, { ...edgeStyle(graph.getEdgeAttributes(claim), palette), bend, loop })
    })
  }
  return looks
}

/** The style of an edge, without its place among its neighbours: also what the legend shows. */
export function edgeStyle(
  { sign, modality, polarity, symmetric, quotes }: Pick<EdgeAttributes, 'sign' | 'modality' | 'polarity' | 'symmetric' | 'quotes'>,
  palette: Palette,
): Omit<EdgeStyle, 'bend' | 'loop'> {
  const width = Math.min(WIDTHS.widest, WIDTHS.thinnest + WIDTHS.perQuote * (quotes - 1))
  return {
    color: palette.signs[sign],
    width: sign === 'neutral' ? WIDTHS.neutral : width,
    dashed: sign === 'conflict',
    hollow: modality === 'planned' || modality === 'alleged',
    denied: polarity === 'denied',
    arrow: symmetric ? 'none' : 'target',
    opacity: STRENGTH[modality] * (sign === 'neutral' ? 0.8 : 1),
  }
}

/** How much smaller marks are drawn in a small room, in px, and where they are many: from 0.45, in a window that is nearly closed, to 1,
 * and down to a third of that for very many. */
export function markScale({ width, height }: { readonly width: number; readonly height: number }, marks: number): number {
  const crowding = Math.min(1, Math.max(0.35, Math.sqrt(MARKS_WITH_ROOM / Math.max(1, marks))))
  return crowding * Math.min(1, Math.max(0.7, width / 600), Math.max(0.45, height / 300))
}

/** Up to this many marks keep their full size. */
const MARKS_WITH_ROOM = 80

/** The look of a node. Its area grows with the number of claims; `scale` is that of the marks (see `markScale`). */
export function nodeLook(claims: number, kind: EntityKind | undefined, palette: Palette, scale = 1): NodeLook {
  const { shape, filled, colour } = kind ?? { shape: 'circle' as const, filled: false, colour: 'place' as const }
  return {
    shape,
    filled,
    color: palette.actors[colour],
    ring: false,
    opacity: 1,
    size: scale * Math.min(RADIUS.largest, RADIUS.smallest + RADIUS.perRootClaim * Math.sqrt(claims)),
  }
}

/** Hearsay is paler than what the article says itself; a plan is hollow, which is weaker already. */
const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 1, reported: 0.5, planned: 0.9, alleged: 0.5 }

/** The shown edges by unordered pair of ends, each in the order of the text. */
function lanesOf(graph: ClaimGraph, claims: ReadonlySet<string>): string[][] {
  const lanes = new Map<string, string[]>()
  graph.forEachEdge((claim, _attributes, subject, object) => {
    if (!claims.has(claim)) return
    const pair = subject < object ? `${subject}\n${object}` : `${object}\n${subject}`
    const lane = lanes.get(pair)
    if (lane) lane.push(claim)
    else lanes.set(pair, [claim])
  })
  return [...lanes.values()]
}
