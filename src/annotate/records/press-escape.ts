/** Escape on a card of the desk: back to the text, unless something on the card takes it for itself. */
import type { TargetedKeyboardEvent } from 'preact'
import { focusText } from '../desk/focus-text.ts'

/** Listens to the keys of a card. */
export function pressEscape(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
  // Why: a dialog closes by this key, which must not lead past it.
  if (event.target instanceof Element && event.target.closest('dialog')) return
  event.preventDefault()
  event.stopPropagation()
  focusText()
}
