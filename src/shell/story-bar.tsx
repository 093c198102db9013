/** The bar of a story, and the camera of the graph that follows its steps. */
import type { JSX } from 'preact'
import { currentStage } from '../explore/current-stage.ts'
import type { Camera } from '../core/schema.ts'
import { StoryPlayer } from '../teach/story-player.tsx'
import { useStepCamera } from './step-camera.ts'

/** Draws nothing while no story is on. */
export function StoryBar(): JSX.Element | null {
  useStepCamera()
  return <StoryPlayer readCamera={readCamera} />
}

function readCamera(): Camera | undefined {
  const now = currentStage.peek()?.camera()
  return now && { x: now.x, y: now.y, ratio: now.ratio }
}
