/** The graph on pages of its own, filled or blank: so many claims a page that each has room for its number. */
import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ClaimGraph } from '../../core/graph.ts'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import { layoutInput } from '../../parts/picture/layout-input.ts'
import { readPrintPalette } from '../../parts/picture/palette.ts'
import { FONT_FAMILIES } from '../../parts/picture/scene.ts'
import { Tick } from '../../parts/tick.tsx'
import { arrangeForPaper } from '../../state/arrange.ts'
import type { HandoutMaterial } from '../../state/teaching/handouts.ts'
import { markOf } from './claim-facts.ts'
import { drawGraph, type GraphFilling, type GraphTask } from './graph/draw-graph.ts'
import { GraphPicture } from './graph/graph-picture.tsx'
import { handoutsWords } from './handouts-words.ts'
import { Page, SheetHead } from './page.tsx'

/** More claims than this are spread over several graphs. */
const MOST_CLAIMS = 60
/** Of the picture, px: A4 across, less margins, head, legend and foot. */
const ROOM = { width: 1010, height: 612 }

interface GraphPart {
  readonly first: number
  readonly last: number
  readonly task: GraphTask
}

/** `onPaged` takes the number of pages, each time that they are made anew. */
export function GraphSheet({ sheet, material, filling, hasNameLine, onPaged }: {
  sheet: 'graph' | 'blank-graph'
  material: HandoutMaterial
  filling: GraphFilling
  hasNameLine: boolean
  onPaged: (pages: number) => void
}): JSX.Element {
  const words = handoutsWords.value
  const [made, setMade] = useState<{ readonly material: HandoutMaterial; readonly parts: readonly GraphPart[] }>()
  useEffect(() => {
    let isGone = false
    void makeParts(material).then((parts) => {
      if (isGone) return
      setMade({ material, parts })
      onPaged(Math.max(1, parts.length))
    })
    return () => {
      isGone = true
    }
  }, [material])
  const isMade = made?.material === material
  const { hasNames, lines } = filling
  // Why kept: the other sheets are made one by one, and this one would be drawn anew with each.
  return useMemo(() => {
    if (!isMade) return <></>
    const { parts } = made
    const title = words.sheet[sheet]
    const head = { title, isWrittenOn: sheet === 'blank-graph' && hasNameLine, isFirst: true, task: taskOf({ hasNames, lines }) }
    if (parts.length === 0) return <Page title={title} number={1} count={1}><SheetHead {...head} /><p>{words.noClaims}</p></Page>
    return (
      <>
        {parts.map(({ first, last, task }, at) => (
          <Page key={first} title={title} number={at + 1} count={parts.length} isWide>
            <SheetHead {...head} title={parts.length > 1 ? `${title} · ${words.claimsFromTo(first, last)}` : title} />
            <GraphPicture drawing={drawGraph(task, { hasNames, lines })} label={`${title}. ${words.claimsFromTo(first, last)}`} />
            <ShortLegend />
          </Page>
        ))}
      </>
    )
  }, [isMade, made, sheet, hasNameLine, hasNames, lines, words])
}

/** Each graph is laid out for itself. Why not all at once: a hundred names do not fit on a sheet. */
async function makeParts({ graph, index, claims }: HandoutMaterial): Promise<GraphPart[]> {
  await document.fonts.ready
  const palette = readPrintPalette()
  const measureText = makeMeasure()
  const parts: GraphPart[] = []
  const count = Math.ceil(claims.length / MOST_CLAIMS)
  const size = Math.ceil(claims.length / Math.max(1, count))
  for (let at = 0; at < claims.length; at += size) {
    const own = claims.slice(at, at + size)
    const part = graphOf(graph, own)
    const positions = await arrangeForPaper('force', layoutInput(part, index.kinds, palette, ROOM))
    const marks = new Map(own.map((placed) => [placed.claim.id, markOf(placed)]))
    parts.push({
      first: own[0]?.number ?? 0,
      last: own.at(-1)?.number ?? 0,
      task: { graph: part, kinds: index.kinds, palette, positions, room: ROOM, measureText, markOf: (id) => marks.get(id) ?? '' },
    })
  }
  return parts
}

/** The claims with their ends; a mark is as large as these claims make it. */
function graphOf(whole: ClaimGraph, claims: readonly PlacedClaim[]): ClaimGraph {
  const part = whole.nullCopy() as ClaimGraph
  for (const { claim: { id, subject, object } } of claims) {
    if (!whole.hasEdge(id)) continue
    for (const end of new Set([subject, object])) {
      const before = part.hasNode(end) ? part.getNodeAttribute(end, 'claims') : 0
      part.mergeNode(end, { ...whole.getNodeAttributes(end), claims: before + 1 })
    }
    part.addEdgeWithKey(id, subject, object, whole.getEdgeAttributes(id))
  }
  return part
}

function taskOf({ hasNames, lines }: GraphFilling): string | undefined {
  const { tasks } = handoutsWords.value
  if (lines === 'numbered') return undefined
  return [...(hasNames ? [] : [tasks.blankNames]), lines === 'boxes' ? tasks.blankBoxes : tasks.blankLines].join(' ')
}

function ShortLegend(): JSX.Element {
  const { legend } = handoutsWords.value
  return (
    <p class="handout-short-legend">
      <span><Tick sign="cooperation" modality="asserted" arrow />{legend.signs.cooperation}</span>
      <span><Tick sign="conflict" modality="asserted" arrow />{legend.signs.conflict}</span>
      <span><Tick sign="neutral" modality="asserted" arrow />{legend.signs.neutral}</span>
      <span><Tick sign="cooperation" modality="planned" arrow />{legend.planned}</span>
      <span>{legend.said} {legend.saidMeans}</span>
    </p>
  )
}

function makeMeasure(): GraphTask['measureText'] {
  const context = document.createElement('canvas').getContext('2d')
  return (text, fontSize, weight) => {
    if (!context) return text.length * fontSize * 0.58
    context.font = `${weight} ${fontSize}px ${FONT_FAMILIES.interface}`
    return context.measureText(text).width
  }
}
