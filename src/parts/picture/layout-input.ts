/** What a layout needs to know of a graph: boxes and ties. */
import type { ClaimGraph } from '../../core/graph.ts'
import type { LayoutInput, LayoutTie } from '../../core/layout/layout-types.ts'
import type { EntityKind } from '../../core/schema.ts'
import { markScale, nodeLook } from './look.ts'
import type { Palette } from './palette.ts'

/** Room around a box, and the part of a line of label that is added to its height, px. */
const MARGIN = 6
const LINE = 12
/** A label may stand on any side of its node, so the box holds only this share of its width, up to the widest. */
const LABEL_SHARE = 0.55
const WIDEST_LABEL = 96
const WIDEST_ALONE = 112

/** Boxes of marks with their labels, ties between different nodes, and the room. Kinds come in the order of the ontology. */
export function layoutInput(
  graph: ClaimGraph,
  kinds: ReadonlyMap<string, EntityKind>,
  palette: Palette,
  room: { readonly width: number; readonly height: number },
): LayoutInput {
  const order = [...kinds.keys()]
  const scale = markScale(room, graph.order)
  const nodes = graph.mapNodes((id, { kind, claims, label }) => {
    const { size } = nodeLook(claims, kinds.get(kind), palette, scale)
    // Why: an estimate, not a measure, keeps the picture the same on every machine and before the fonts are there.
    // Why whole: nodes without a tie stand in a row, where there is no other side.
    const isAlone = graph.degree(id) === 0
    const labelWidth = isAlone ? Math.min(WIDEST_ALONE, label.length * 5.6) : Math.min(WIDEST_LABEL, label.length * 6.6 * LABEL_SHARE)
    return { id, kind, width: Math.max(2 * size, labelWidth) + MARGIN, height: 2 * size + LINE + MARGIN }
  })
  nodes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  return { nodes, ties: tiesOf(graph), ...room }
}

function tiesOf(graph: ClaimGraph): LayoutTie[] {
  const ties = new Map<string, { source: string; target: string; weight: number }>()
  graph.forEachEdge((_claim, _attributes, subject, object) => {
    if (subject === object) return
    const [source, target] = subject < object ? [subject, object] : [object, subject]
    const key = `${source}\n${target}`
    const tie = ties.get(key)
    if (tie) tie.weight += 1
    else ties.set(key, { source, target, weight: 1 })
  })
  return [...ties.values()]
}
