/** The graph lens: the stage in its frame, with what to do where it cannot be drawn. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ClaimGraph } from '../core/graph.ts'
import type { LayoutId, Positions } from '../core/layout/layout-types.ts'
import type { Language } from '../core/schema.ts'
import { focus, selectionFocus, visible } from '../state/focus.ts'
import { pins, releases } from '../state/places.ts'
import { background, claimGraph, dossier, dossierIndex, opening } from '../state/project.ts'
import { language, layoutId, selection, showLens, theme } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { arrange } from '../state/arrange.ts'
import type { Crowd } from './crowd.ts'
import { GraphToolbar } from './graph-toolbar.tsx'
import { layoutInput } from '../parts/picture/layout-input.ts'
import { Legend } from './legend.tsx'
import { markScale } from '../parts/picture/look.ts'
import { readPalette, type Palette } from '../parts/picture/palette.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { whenIdle } from '../ui/when-idle.ts'
import { STAGE_PADDING } from './stage-padding.ts'
import type { Picture } from './stage.ts'
import { useStage, type StageProblem } from './use-stage.ts'

/** What a layout is made for where the graph has no room on the page yet. */
const ROOM = { width: 560, height: 480 }
const ROOM_STEP = 20
/** Below this, px, a layout would be squeezed to a line; the picture is made smaller as a whole instead. */
const SMALLEST_ROOM = 280

/** From this many claims on a picture takes longer to draw than a key may take to answer: what changes in it follows when the hand rests,
 * ms. */
const LARGE_GRAPH = 1000
const LARGE_GRAPH_DELAY = 150

/** Draws the visible claims; without WebGL it says so and offers the table. */
export function GraphView(): JSX.Element {
  const container = useRef<HTMLDivElement>(null)
  const { draw, problem, resizes, retry } = useStage(container)
  const palette = useSignal<Palette>(readPalette())
  const arranged = useSignal(0)
  const drawn = useRef<Drawn | undefined>(undefined)
  const last = useRef<ClaimGraph | undefined>(undefined)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isPrintWanted = useSignal(false)

  // A layout for each graph and each choice of layout; the picture is drawn when it is there, so that nothing floats about.
  useSignalEffect(() => {
    const graph = claimGraph.value
    const { kinds } = dossierIndex.value
    const layout = layoutId.value
    // Why read here: moved nodes that are released go back to where the layout has them.
    void releases.value
    // Why the fonts first: in another face the words around the graph leave it another room, and so another picture.
    void document.fonts.ready
      .then(() => {
        const { opening: opened, language: labels } = { opening: opening.peek(), language: language.peek() }
        const last = drawn.current
        // Why only then: a dossier, a language or a layout that is new has a picture of its own, the same each time.
        const isGrown = last && last.graph !== graph && last.opening === opened && last.language === labels && last.layout === layout
        const next = { graph, opening: opened, language: labels, layout }
        const room = roomOf(container.current)
        const input = { ...layoutInput(graph, kinds, palette.peek(), room), before: isGrown ? placesOf(last.graph) : undefined }
        return loadCrowd(graph).then(async (crowd) => ({
          positions: await arrange(layout, crowd?.arrange(input, markScale(room, graph.order)) ?? input), next: { ...next, crowd },
        }))
      })
      .then(({ positions, next }) => {
        if (!positions || claimGraph.peek() !== graph) return
        drawn.current = next
        graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...(pins.peek().get(id) ?? positions.get(id)) }))
        arranged.value += 1
      })
  })
  useSignalEffect(() => {
    // Why read here: marks are drawn smaller in a smaller room.
    void resizes.value
    if (arranged.value === 0 || problem.value || !hasPlaces()) return
    const picture = pictureNow(palette.value, container.current, arranged.value, drawn.current)
    clearTimeout(waiting.current)
    if (picture.graph.size < LARGE_GRAPH || picture.graph !== last.current) draw(picture)
    else waiting.current = setTimeout(() => draw(picture), LARGE_GRAPH_DELAY)
    last.current = picture.graph
  })
  useEffect(() => {
    whenIdle(() => (isPrintWanted.value = true))
    return () => clearTimeout(waiting.current)
  }, [])
  useEffect(() => {
    const repaint = (): void => {
      palette.value = readPalette()
    }
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', repaint)
    return () => system.removeEventListener('change', repaint)
  }, [])
  useSignalEffect(() => {
    // Why: the tokens follow the theme's attribute, which is set in this same turn.
    if (theme.value) queueMicrotask(() => (palette.value = readPalette()))
  })

  return (
    <div class="graph-view">
      {problem.value
        ? <GraphProblem problem={problem.value} onRetry={retry} />
        : <div class="graph-ground" ref={container} role="img" aria-label={messages.value.graph.label} />}
      <LazyPart isWanted={isPrintWanted} load={loadPrintPicture} />
      <div class="graph-foot">
        <Legend />
        <GraphToolbar />
      </div>
    </div>
  )
}

/** Why apart: no article alone is a crowd. Where it cannot be had, all is drawn alike. */
async function loadCrowd(graph: ClaimGraph): Promise<Crowd | undefined> {
  const own = new Set(dossier.peek().articles.map(({ id }) => id))
  if (!background.peek() || graph.everyEdge((_claim, { article }) => own.has(article))) return undefined
  return import('./crowd.ts').then(({ crowdOf }) => crowdOf(graph, own), () => undefined)
}

/** Why apart: no first view is on paper. */
async function loadPrintPicture(): Promise<() => JSX.Element> {
  return (await import('./print-picture.tsx')).PrintPicture
}

function GraphProblem({ problem, onRetry }: { problem: StageProblem; onRetry: () => void }): JSX.Element {
  const words = messages.value
  return (
    <div class="graph-problem" role="alert">
      <p>{problem === 'lost' ? words.graph.lost : words.graph.noWebgl}</p>
      <p class="button-row">
        <button type="button" class="button button-primary" onClick={() => showLens('table')}>{words.lens.table}</button>
        <button type="button" class="button" onClick={onRetry}>{words.graph.tryAgain}</button>
      </p>
    </div>
  )
}

function pictureNow(palette: Palette, ground: HTMLElement | null, arrangement: number, drawn: Drawn | undefined): Picture {
  const chosen = selectionFocus.value
  const about = selection.value
  return {
    graph: claimGraph.value,
    kinds: dossierIndex.value.kinds,
    entities: visible.value.entities,
    claims: visible.value.claims,
    focus: focus.value,
    selected: {
      entities: about?.type === 'entity' ? new Set([about.id]) : (chosen?.entities ?? new Set()),
      claims: about?.type === 'entity' ? new Set() : (chosen?.claims ?? new Set()),
    },
    palette,
    arrangement,
    scale: markScale(ground ? { width: ground.clientWidth, height: ground.clientHeight } : ROOM, claimGraph.value.order),
    crowd: drawn?.graph === claimGraph.value ? drawn.crowd : undefined,
  }
}

/** What the picture was made of: tells whether the next one is the same, grown. */
interface Drawn {
  readonly graph: ClaimGraph
  readonly opening: number
  readonly language: Language
  readonly layout: LayoutId
  readonly crowd: Crowd | undefined
}

function placesOf(graph: ClaimGraph): Positions {
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const)
    .flatMap(([id, { x, y }]) => (x === undefined || y === undefined ? [] : [[id, { x, y }] as const])))
}

/** The room for nodes and labels; in whole steps, so that a scroll bar or a pixel does not make another picture. */
function roomOf(ground: HTMLElement | null): { width: number; height: number } {
  if (!ground || ground.clientWidth < 100 || ground.clientHeight < 100) return ROOM
  const step = (size: number): number =>
    Math.max(SMALLEST_ROOM, Math.round((size - 2 * STAGE_PADDING) / ROOM_STEP) * ROOM_STEP)
  return { width: step(ground.clientWidth), height: step(ground.clientHeight) }
}

function hasPlaces(): boolean {
  const graph = claimGraph.value
  return graph.everyNode((_id, { x, y }) => x !== undefined && y !== undefined)
}
