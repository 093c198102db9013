/** On a narrow screen: brings the sentence that a step shows above the bar of the story. */
import { useSignalEffect, type Signal } from '@preact/signals'
import { played } from '../state/teaching/play-story.ts'
import { workspace } from '../state/view.ts'

/** Where the bar lies over the page, as its style has it. */
const NARROW = '(width < 900px)'

/**
 * Scrolls the page to the first words in Explore that the step chooses, each time that another step is shown, while the bar is not folded.
 * Why here: the bar hides the sheet of details, in which the sentence stands otherwise.
 */
export function useRevealedEvidence(isFolded: Signal<boolean>): void {
  useSignalEffect(() => {
    const now = played.value
    if (!now || isFolded.value || workspace.value !== 'explore' || !matchMedia(NARROW).matches) return undefined
    // Why two: in the first the workspace is drawn, and in the second it is laid out with what is chosen.
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => {
        const text = document.querySelector('.text-panel')
        const words = text?.querySelector('.is-place, .is-evidence') ?? text?.querySelector('.is-mention')
        // Why the middle: the part of the page behind the bar is taken off by its style.
        words?.scrollIntoView({ block: 'center', behavior: 'instant' })
      })
    })
    return () => cancelAnimationFrame(request)
  })
}
