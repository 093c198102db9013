/** The graph lens: the stage in its frame, with what to do where it cannot be drawn. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { dossierIndex, claimGraph } from '../state/project.ts'
import { focus, selectionFocus, visible } from '../state/focus.ts'
import { hasPins, pin, pins } from '../state/places.ts'
import { hover, layoutId, select, selection, showLens, theme } from '../state/view.ts'
import { messages, nameOf } from '../state/words.ts'
import { announce } from '../ui/live-region.tsx'
import { arrange } from './arrange.ts'
import { GraphToolbar } from './graph-toolbar.tsx'
import { layoutInput } from './layout-input.ts'
import { Legend } from './legend.tsx'
import { markScale } from './look.ts'
import { readPalette, type Palette } from './palette.ts'
import { PrintPicture } from './print-picture.tsx'
import { currentStage } from './current-stage.ts'
import { STAGE_PADDING } from './stage-padding.ts'
import type { Camera, Picture, Stage, StageTarget } from './stage.ts'

/** How often a lost drawing is made anew before the table has to do. */
const MAX_REBUILDS = 1
/** What a layout is made for where the graph has no room on the page yet. */
const ROOM = { width: 560, height: 480 }

const ROOM_STEP = 20
/** Below this, px, a layout would be squeezed to a line; the picture is made smaller as a whole instead. */
const SMALLEST_ROOM = 280

type Problem = 'no-webgl' | 'lost'

/** Draws the visible claims; without WebGL it says so and offers the table. */
export function GraphView(): JSX.Element {
  const container = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | undefined>(undefined)
  const rebuilds = useRef(0)
  const problem = useSignal<Problem | undefined>(undefined)
  const palette = useSignal<Palette>(readPalette())
  const arranged = useSignal(0)

  const put = (): void => {
    const ground = container.current
    if (!ground || problem.value) return
    const picture = pictureNow(palette.value, container.current, arranged.value)
    if (stage.current) stage.current.draw(picture)
    else void build(ground, picture)
  }
  const building = useRef(false)
  const build = async (ground: HTMLElement, picture: Picture, camera?: Camera): Promise<void> => {
    if (building.current) return
    building.current = true
    try {
      const { createStage } = await import('./stage.ts')
      if (!container.current) return
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      stage.current = createStage(ground, picture, stageEvents(() => onLost()), { calm, camera })
      currentStage.value = stage.current
      stage.current.draw(pictureNow(palette.value, container.current, arranged.value))
    } catch (error) {
      if (!isWebglError(error)) throw error
      problem.value = 'no-webgl'
    } finally {
      building.current = false
    }
  }
  const drop = (): Camera | undefined => {
    const camera = stage.current?.camera()
    stage.current?.kill()
    stage.current = undefined
    currentStage.value = undefined
    return camera
  }
  const onLost = (): void => {
    const camera = drop()
    const ground = container.current
    if (!ground || rebuilds.current >= MAX_REBUILDS) {
      problem.value = 'lost'
      return
    }
    rebuilds.current += 1
    announce(messages.value.graph.restored)
    void build(ground, pictureNow(palette.value, container.current, arranged.value), camera)
  }

  // A layout for each graph and each choice of layout; the picture is drawn when it is there, so that nothing floats about.
  useSignalEffect(() => {
    const graph = claimGraph.value
    // Why read here: when the moved nodes are released, all go back to where the layout has them.
    const released = !hasPins.value
    const input = layoutInput(graph, dossierIndex.value.kinds, palette.peek(), roomOf(container.current))
    void arrange(layoutId.value, input).then((positions) => {
      if (!positions || claimGraph.peek() !== graph || released === hasPins.peek()) return
      graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...(pins.peek().get(id) ?? positions.get(id)) }))
      arranged.value += 1
    })
  })
  useSignalEffect(() => {
    if (arranged.value > 0 && hasPlaces()) put()
  })
  useEffect(() => {
    const repaint = (): void => {
      palette.value = readPalette()
    }
    const system = matchMedia('(prefers-color-scheme: dark)')
    system.addEventListener('change', repaint)
    return () => {
      system.removeEventListener('change', repaint)
      drop()
    }
  }, [])
  useSignalEffect(() => {
    // Why: the tokens follow the theme's attribute, which is set in this same turn.
    if (theme.value) queueMicrotask(() => (palette.value = readPalette()))
  })

  return (
    <div class="graph-view">
      {problem.value
        ? <GraphProblem problem={problem.value} onRetry={() => {
            rebuilds.current = 0
            problem.value = undefined
            queueMicrotask(put)
          }} />
        : <div class="graph-ground" ref={container} role="img" aria-label={messages.value.graph.label} />}
      <PrintPicture />
      <div class="graph-foot">
        <Legend />
        <GraphToolbar />
      </div>
    </div>
  )
}

function GraphProblem({ problem, onRetry }: { problem: Problem; onRetry: () => void }): JSX.Element {
  const words = messages.value
  return (
    <div class="graph-problem" role="alert">
      <p>{problem === 'lost' ? words.graph.lost : words.graph.noWebgl}</p>
      <p>
        <button type="button" class="button button-primary" onClick={() => showLens('table')}>{words.lens.table}</button>{' '}
        <button type="button" class="button" onClick={onRetry}>{words.graph.tryAgain}</button>
      </p>
    </div>
  )
}

function pictureNow(palette: Palette, ground: HTMLElement | null, arrangement: number): Picture {
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
    scale: markScale(roomOf(ground).width),
  }
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
  return graph.order > 0 && graph.everyNode((_id, { x, y }) => x !== undefined && y !== undefined)
}

function stageEvents(onLost: () => void) {
  const about = (target: StageTarget | undefined) => target && { type: target.type, id: target.id }
  return {
    onPoint: (target: StageTarget | undefined) => hover(about(target)),
    onChoose: (target: StageTarget | undefined) => select(about(target)),
    onPin: (entity: string) => {
      const { x = 0, y = 0 } = claimGraph.value.getNodeAttributes(entity)
      pin(entity, { x, y })
      announce(messages.value.graph.pinned(nameOf(entity)))
    },
    onLost,
  }
}

/** Sigma throws a plain Error, or a TypeError on a missing context or class, where WebGL is not to be had. */
function isWebglError(error: unknown): boolean {
  const canvas = document.createElement('canvas')
  return error instanceof Error && !canvas.getContext('webgl2')
}
