/** Lays out and draws what a class says as a graph. */
import { buildGraph, type ClaimGraph } from '../../core/graph.ts'
import { indexDossier } from '../../core/index-dossier.ts'
import type { Language } from '../../core/schema.ts'
import type { ClassClaim } from '../../core/teaching/merge-class.ts'
import { drawEdge } from '../../parts/picture/draw-edge.ts'
import { edgeGeometry } from '../../parts/picture/edge-geometry.ts'
import { layoutInput } from '../../parts/picture/layout-input.ts'
import { edgeLooks } from '../../parts/picture/look.ts'
import { readPrintPalette } from '../../parts/picture/palette.ts'
import { FONT_FAMILIES } from '../../parts/picture/scene.ts'
import { arrangeForPaper } from '../../state/arrange.ts'
import { drawGraph, type GraphDrawing } from '../handouts/graph/draw-graph.ts'
import type { ResultView } from './result-view.ts'

/** Lines that are drawn at most: those that most say. */
export const MOST_LINES = 60
/** Px. */
const ROOM = { width: 1010, height: 640 }
const WIDTHS = { thinnest: 0.8, widest: 7 }
/** How far apart the lines of a pair are, as a factor of the screen's: the widest must not cover its neighbour. */
const APART = 1.5

/** From `thinnest` where hardly anybody says so to `widest` where all do, in proportion; px. */
export function lineWidth(count: number, of: number): number {
  return WIDTHS.thinnest + (WIDTHS.widest - WIDTHS.thinnest) * (of === 0 ? 0 : count / of)
}

/** What anybody says, in the order of the text. */
export function mappedClaims({ merged }: ResultView): ClassClaim[] {
  return merged.claims.filter(({ students }) => students.length > 0)
}

/** The lines that most of the class say, at most `MOST_LINES`; of those that as many say, the first in the text. */
export async function drawClassMap(view: ResultView, language: Language): Promise<GraphDrawing> {
  await document.fonts.ready
  const palette = readPrintPalette()
  const index = indexDossier(view.merged.map)
  const shown = mappedClaims(view).sort((one, other) => other.students.length / other.of - one.students.length / one.of).slice(0, MOST_LINES)
  const graph = graphOf(buildGraph(index, language), shown)
  const positions = await arrangeForPaper('force', layoutInput(graph, index.kinds, palette, ROOM))
  const task = { graph, kinds: index.kinds, palette, positions, room: ROOM, markOf: () => '', measureText: makeMeasure() }
  const drawing = drawGraph(task, { hasNames: true, lines: 'none' })
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]))
  const counts = new Map(shown.map(({ id, students, of }) => [id, lineWidth(students.length, of)]))
  return {
    ...drawing,
    edges: [...edgeLooks(graph, new Set(graph.edges()), palette, APART)].flatMap(([id, look]) => {
      const [source, target] = graph.extremities(id).map((end) => nodes.get(end))
      if (!source || !target) return []
      const { bend, loop, arrow, hollow } = look
      const width = counts.get(id) ?? look.width
      return [drawEdge(id, edgeGeometry({ source, target, bend, loop, width, arrow, hollow }), { ...look, width, opacity: Math.max(look.opacity, PALEST) })]
    }),
  }
}

/** Why: what is paler than this is lost on a copying machine. */
const PALEST = 0.75

/** These claims with their ends; a mark is as large as they make it. */
function graphOf(whole: ClaimGraph, claims: readonly ClassClaim[]): ClaimGraph {
  const part = whole.nullCopy() as ClaimGraph
  for (const { id } of claims) {
    if (!whole.hasEdge(id)) continue
    const [subject, object] = whole.extremities(id)
    for (const end of new Set([subject, object])) {
      const before = part.hasNode(end) ? part.getNodeAttribute(end, 'claims') : 0
      part.mergeNode(end, { ...whole.getNodeAttributes(end), claims: before + 1 })
    }
    part.addEdgeWithKey(id, subject, object, whole.getEdgeAttributes(id))
  }
  return part
}

function makeMeasure(): (text: string, fontSize: number, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d')
  return (text, fontSize, weight) => {
    if (!context) return text.length * fontSize * 0.58
    context.font = `${weight} ${fontSize}px ${FONT_FAMILIES.interface}`
    return context.measureText(text).width
  }
}
