/** How a picture is drawn where much lies beside the article: what the article says in front, the rest bundled behind it. */
import type { ClaimGraph } from '../core/graph.ts'
import type { LayoutInput } from '../core/layout/layout-types.ts'
import type { Sign } from '../core/schema.ts'
import { edgeStyle, nodeLook, type EdgeLook, type NodeLook } from '../parts/picture/look.ts'
import type { Palette } from '../parts/picture/palette.ts'
import type { Looks, Picture } from './stage.ts'

export interface Crowd {
  /** Boxes as small as the marks, but for those that keep their names: ties, not names, make the picture. `scale` as in the picture. */
  arrange(input: LayoutInput, scale: number): LayoutInput
  lookAt(picture: Picture): Looks
}

/**
 * The crowd of a graph of which only the claims of the `own` articles are in front.
 *
 * Marks grow with their claims from the smallest to the largest of the graph, and only the largest keep their names. The claims of the
 * other articles that go the same way with the same sign are one line, as broad as they have quotes together, drawn as the firmest of them
 * and lighter than the article's own; those that are looked at, where they are few, are drawn one by one.
 */
export function crowdOf(graph: ClaimGraph, own: ReadonlySet<string>): Crowd {
  const sizes = graph.mapNodes((id, { claims }) => ({ id, claims })).sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
  const most = Math.max(1, sizes[0]?.claims ?? 1)
  const radius = (claims: number, scale: number): number => scale * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(claims / most))
  const named = (scale: number): ReadonlySet<string> => new Set(sizes.slice(0, Math.round(NAMED * scale)).map(({ id }) => id))
  const behind = new Set(graph.filterEdges((_id, { article }) => !own.has(article)))
  const inText = new Set(graph.filterEdges((_id, { article }) => own.has(article)).flatMap((id) => graph.extremities(id)))
  return {
    arrange(input, scale) {
      const keep = named(scale)
      const nodes = input.nodes.map((node) => {
        const side = 2 * radius(graph.getNodeAttribute(node.id, 'claims'), scale) + APART
        return { ...node, width: keep.has(node.id) ? Math.max(side, node.width) : side, height: keep.has(node.id) ? side + LINE : side }
      })
      return { ...input, nodes }
    },
    lookAt(picture) {
      const { focus, kinds, palette, scale } = picture
      const keep = named(scale)
      const nodes = new Map(graph.mapNodes((id, { claims, kind }): [string, NodeLook] => [id, {
        ...nodeLook(claims, kinds.get(kind), palette),
        size: radius(claims, scale),
        opacity: inText.has(id) || keep.has(id) ? 1 : BESIDE,
      }]))
      const first = new Set([...keep].slice(0, Math.ceil(keep.size / 2)))
      const lookedAt = new Set(sizes.filter(({ id }) => focus?.entities.has(id)).slice(0, NAMED_LOOKED_AT).map(({ id }) => id))
      const names = new Map(sizes.flatMap(({ id, claims }): [string, 'always' | 'asked'][] => {
        if (first.has(id) || lookedAt.has(id)) return [[id, 'always']]
        if (keep.has(id)) return []
        return claims < LEAST_NAMED && !inText.has(id) ? [[id, 'asked']] : []
      }))
      return { nodes, names, behind, edges: linesOf(picture, own) }
    },
  }
}

/** One line between two: a claim, or several that look alike. */
interface Line {
  readonly claims: string[]
  readonly isFront: boolean
}

function linesOf({ graph, claims, focus, palette, scale }: Picture, own: ReadonlySet<string>): Map<string, EdgeLook> {
  const looks = new Map<string, EdgeLook>()
  const areFew = claims.size <= FEW
  const areFewLookedAt = focus && focus.claims.size <= FEW_LOOKED_AT
  const pairs = new Map<string, Map<string, Line>>()
  graph.forEachEdge((claim, { article, sign, modality, polarity }, subject, object) => {
    if (!claims.has(claim)) return
    const isLookedAt = focus?.claims.has(claim) ?? false
    const isApart = areFew || own.has(article) || (isLookedAt && areFewLookedAt)
    // Why plans and denials by themselves: a line of facts would swallow them.
    const key = isApart ? claim : [subject, sign, isLookedAt, polarity, modality === 'planned' || modality === 'alleged'].join(' ')
    const pair = subject < object ? `${subject} ${object}` : `${object} ${subject}`
    const lines = pairs.get(pair) ?? new Map<string, Line>()
    const line = lines.get(key) ?? { claims: [], isFront: isApart || isLookedAt }
    line.claims.push(claim)
    pairs.set(pair, lines.set(key, line))
  })
  for (const lines of pairs.values()) {
    const step = scale * Math.min(LANE, WIDEST_FAN / lines.size)
    ;[...lines.values()].forEach((line, index) => {
      const [subject, object] = graph.extremities(line.claims[0])
      const loop = subject === object ? index + 1 : 0
      const bend = loop > 0 ? 0 : (subject < object ? 1 : -1) * (index - (lines.size - 1) / 2) * step
      for (const [claim, look] of drawLine(line, graph, palette)) {
        looks.set(claim, { ...look, width: look.width * Math.max(THINNER, scale), bend, loop })
      }
    })
  }
  return looks
}

/** The firmest of its claims stands for the others, which are not drawn: one on top of the other they would look firmer than any. */
function drawLine({ claims, isFront }: Line, graph: ClaimGraph, palette: Palette): [string, Omit<EdgeLook, 'bend' | 'loop'>][] {
  const quotes = claims.reduce((sum, id) => sum + graph.getEdgeAttribute(id, 'quotes'), 0)
  const looks = claims.map((id) => ({ id, sign: graph.getEdgeAttribute(id, 'sign'), ...edgeStyle(graph.getEdgeAttributes(id), palette) }))
    .sort((a, b) => b.opacity - a.opacity)
  return looks.map(({ id, sign, ...look }, place) => [id, {
    ...look,
    width: isFront && claims.length === 1 ? look.width : Math.min(WIDEST, THINNEST + PER_ROOT_QUOTE * Math.sqrt(quotes - 1)),
    opacity: place > 0 ? 0 : look.opacity * (isFront ? 1 : strengthBeside(sign, quotes)),
  }])
}

/** What has more quotes is stronger, and what is neither for nor against is half as strong. */
function strengthBeside(sign: Sign, quotes: number): number {
  return Math.min(STRONGEST, LIGHTEST + PER_QUOTE * quotes) * (sign === 'neutral' ? 0.5 : 1)
}

/** Radii, px at scale 1. */
const [SMALLEST, LARGEST] = [3.6, 21]
/** The largest at scale 1, whose names have room in the layout and of which half keep them at any price; and the claims that another has to
 * have for a name where there is room. */
const [NAMED, LEAST_NAMED] = [14, 3]
/** Room around a box, and for a line of text, px. */
const [APART, LINE] = [9, 12]
/** Strength of the marks that the article does not name; their names stay readable. */
const BESIDE = 0.7
/** Strength of a line that the article does not tell. */
const [LIGHTEST, PER_QUOTE, STRONGEST] = [0.3, 0.1, 0.8]
/** Up to this many claims each is drawn by itself; or of those that are looked at. */
const [FEW, FEW_LOOKED_AT] = [80, 14]
/** So many of those that are looked at have their names, the largest first. */
const NAMED_LOOKED_AT = 8
/** Between two lines of a pair, and all of them at most, px at scale 1. */
const [LANE, WIDEST_FAN] = [8, 40]
/** Breadth of a line that stands for several, px at scale 1, and the smallest scale of all breadths. */
const [THINNEST, PER_ROOT_QUOTE, WIDEST, THINNER] = [1.1, 0.8, 4, 0.6]
