/** What a layout needs to know of a graph: boxes and ties. */
import type { ClaimGraph } from '../core/graph.ts'
import type { LayoutInput, LayoutTie } from '../core/layout.ts'
import type { EntityKind } from '../core/schema.ts'
import { nodeLook } from './look.ts'
import type { Palette } from './palette.ts'

/** Height of a line of label and the room around a box, px. */
const LINE = 17
const MARGIN = 8
/** A longer label is allowed to reach over its box: it would push the rest out of sight. */
const WIDEST_LABEL = 150

/** Boxes of marks with their labels, ties between different nodes, and the room. Kinds come in the order of the ontology. */
export function layoutInput(
  graph: ClaimGraph,
  kinds: ReadonlyMap<string, EntityKind>,
  palette: Palette,
  room: { readonly width: number; readonly height: number },
): LayoutInput {
  const order = [...kinds.keys()]
  const nodes = graph.mapNodes((id, { kind, claims, label }) => {
    const { size } = nodeLook(claims, kinds.get(kind), palette)
    // Why: an estimate, not a measure, keeps the picture the same on every machine and before the fonts are there.
    const labelWidth = Math.min(WIDEST_LABEL, label.length * 6.6)
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
