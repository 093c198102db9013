/** When what keeps a person's work is needed on the page. Apart from it, since it is loaded only then. */
import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { isAnyKept } from '../state/keeping/kept-flag.ts'
import { workspace } from '../state/view.ts'

const isAsked = signal(false)

/** Whether work is kept, or soon may be. */
export const keepWanted: ReadonlySignal<boolean> = computed(
  () => isAsked.value || isAnyKept.value || workspace.value === 'annotate' || workspace.value === 'teach',
)
/** Whether the dialog about kept work is open. */
export const keptOpen: ReadonlySignal<boolean> = isAsked

export function showKept(isOpen: boolean): void {
  isAsked.value = isOpen
}
