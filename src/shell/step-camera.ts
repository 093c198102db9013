/** The camera of the graph, which follows the steps of a story. */
import { useSignalEffect } from '@preact/signals'
import { currentStage } from '../explore/current-stage.ts'
import { played, shownStep } from '../state/teaching/play-story.ts'

/** As long as the component that calls it is there. */
export function useStepCamera(): void {
  useSignalEffect(() => {
    // Why read here: a stage that is made later looks from there too, and one that is there goes along with each step.
    const stage = currentStage.value
    if (shownStep.value !== undefined) stage?.look(played.peek()?.step.camera)
  })
}
