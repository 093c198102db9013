/** Going to the desk: a wish that the card there takes up when it is drawn. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

const wanted = signal(false)

/** Whether the card on the desk is to take the focus. */
export const deskFocusWanted: ReadonlySignal<boolean> = wanted

/** Asks what lies on the desk to take the focus: a mention its link box, a claim its first part that is missing. */
export function askDeskFocus(): void {
  wanted.value = true
}

/** Whether it was asked; it no longer is afterwards. */
export function takeDeskFocus(): boolean {
  const was = wanted.peek()
  wanted.value = false
  return was
}
