/** Which story is being edited, and which of its steps stands open. */
import { batch, signal, type ReadonlySignal } from '@preact/signals-core'

const chosen = signal<string | undefined>(undefined)
const unfolded = signal<string | undefined>(undefined)

/** Id of a story of the dossier; `undefined` while all stories are listed. */
export const editedStory: ReadonlySignal<string | undefined> = chosen
/** Id of the step whose words are shown to be edited. */
export const unfoldedStep: ReadonlySignal<string | undefined> = unfolded

/** Edits a story, at a step where one is given; `undefined` goes back to the list. */
export function editStory(id: string | undefined, step?: string): void {
  batch(() => {
    chosen.value = id
    unfolded.value = step
  })
}

/** Unfolds a step, and folds the one that was open. */
export function unfoldStep(step: string | undefined): void {
  unfolded.value = step
}
