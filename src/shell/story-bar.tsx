/** The bar of a story, and the camera of the graph that follows its steps. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { currentStage } from '../explore/current-stage.ts'
import type { Camera } from '../core/schema.ts'
import { played, shownStep } from '../state/teaching/play-story.ts'
import { StoryPlayer } from '../teach/story-player.tsx'

/** Draws nothing while no story is on. */
export function StoryBar(): JSX.Element | null {
  useSignalEffect(() => {
    // Why read here: a stage that is made later looks from there too, and one that is there goes along with each step.
    const stage = currentStage.value
    if (shownStep.value !== undefined) stage?.look(played.peek()?.step.camera)
  })
  return <StoryPlayer readCamera={readCamera} />
}

function readCamera(): Camera | undefined {
  const now = currentStage.peek()?.camera()
  return now && { x: now.x, y: now.y, ratio: now.ratio }
}
