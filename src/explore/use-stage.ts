/** Keeps one stage on the page: makes it when there is something to draw, makes it anew once if its context is lost. */
import { useSignal, type ReadonlySignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { claimGraph } from '../state/project.ts'
import { pin } from '../state/places.ts'
import { hover, select } from '../state/view.ts'
import { messages, nameOf } from '../state/words.ts'
import { announce } from '../ui/live-region.tsx'
import { currentStage, lastCamera } from './current-stage.ts'
import type { Picture, StageEvents, StageTarget } from './stage.ts'

/** Why there is no drawing: WebGL is not to be had, or it was lost more often than it is worth trying. */
export type StageProblem = 'no-webgl' | 'lost'

export interface KeptStage {
  /** Draws a picture; the first one makes the stage. */
  draw(picture: Picture): void
  readonly problem: ReadonlySignal<StageProblem | undefined>
  /** Counts how often the room changed its size. */
  readonly resizes: ReadonlySignal<number>
  /** Forgets the problem, so that the next picture is tried again. */
  retry(): void
}

/** How often a lost drawing is made anew before the table has to do. */
const MAX_REBUILDS = 1

/** The stage of a container, which is killed with the component. */
export function useStage(container: RefObject<HTMLElement | null>): KeptStage {
  const problem = useSignal<StageProblem | undefined>(undefined)
  const resizes = useSignal(0)
  // Why one object: the answers of an import and of a lost context come when the component has long been drawn again.
  const kept = useRef({ rebuilds: 0, isBuilding: false, last: undefined as Picture | undefined }).current

  const build = async (isRebuilt = false): Promise<void> => {
    if (kept.isBuilding) return
    kept.isBuilding = true
    try {
      const { createStage } = await import('./stage.ts')
      if (!container.current || !kept.last) return
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      currentStage.value = createStage(container.current, kept.last, { ...stageEvents(onLost), onResize: () => (resizes.value += 1) }, {
        calm,
        camera: lastCamera.current?.graph === kept.last.graph ? lastCamera.current.camera : undefined,
      })
      if (isRebuilt) announce(messages.value.graph.restored)
    } catch (error) {
      problem.value = isWebglError(error) ? 'no-webgl' : 'lost'
      // Why: what is not the browser's lack is our mistake, and must not be kept quiet.
      if (problem.peek() === 'lost') throw error
    } finally {
      kept.isBuilding = false
    }
  }
  const onLost = (): void => {
    dropStage()
    if (!container.current || kept.rebuilds >= MAX_REBUILDS) {
      problem.value = 'lost'
      return
    }
    kept.rebuilds += 1
    void build(true)
  }
  useEffect(() => {
    // Why now: it is wanted as soon as the layout is there; whether it comes is found out then.
    void import('./stage.ts').catch(() => undefined)
    return dropStage
  }, [])
  return {
    problem,
    resizes,
    draw(picture) {
      kept.last = picture
      const stage = currentStage.peek()
      if (stage) stage.draw(picture)
      else if (!problem.peek()) void build()
    },
    retry() {
      kept.rebuilds = 0
      problem.value = undefined
    },
  }
}

function dropStage(): void {
  // Why: what the pointer rested on is gone with the stage, and nothing else will say so.
  hover(undefined)
  const stage = currentStage.peek()
  if (stage) lastCamera.current = { graph: claimGraph.peek(), camera: stage.camera() }
  stage?.kill()
  currentStage.value = undefined
}

function stageEvents(onLost: () => void): Omit<StageEvents, 'onResize'> {
  const about = (target: StageTarget | undefined) => target && { type: target.type, id: target.id }
  return {
    onPoint: (target) => hover(about(target)),
    onChoose: (target) => select(about(target)),
    onPin: (entity) => {
      const { x = 0, y = 0 } = claimGraph.value.getNodeAttributes(entity)
      pin(entity, { x, y })
      announce(messages.value.graph.pinned(nameOf(entity)))
    },
    onLost,
  }
}

/** Sigma throws errors of several types where WebGL is not to be had; what it needs is tried to tell them from our own. */
function isWebglError(error: unknown): boolean {
  return error instanceof Error && !document.createElement('canvas').getContext('webgl2')
}
