/** Bringing the focus, and what is looked at, to where it belongs in the text. */
import { signal, type ReadonlySignal } from '@preact/signals'
import type { Range } from '../../core/spans.ts'
import { moveCursor } from '../../state/annotating/cursor.ts'

const wish = signal<Range | undefined>(undefined)
const toolbar = signal<'hidden' | 'shown' | 'wanted'>('hidden')
let isQuiet = false

/** A stretch of the shown text that is to be scrolled into view: a new object for each wish. */
export const revealWish: ReadonlySignal<Range | undefined> = wish
/** The tools beside the chosen words: `wanted` where a person asked for them by key, and the focus goes there. */
export const wordTools: ReadonlySignal<'hidden' | 'shown' | 'wanted'> = toolbar

/** Whether the words are being chosen where the person looks, so that nothing is to be scrolled. */
export function isChosenInSight(): boolean {
  return isQuiet
}

/** Chooses words by pointer: the page stays where it is, and the tools come beside them. */
export function chooseInSight(article: string, range: Range, isExtending = false): void {
  isQuiet = true
  try {
    moveCursor(article, range, isExtending)
  } finally {
    isQuiet = false
  }
  showWordTools('shown')
}

export function showWordTools(next: 'hidden' | 'shown' | 'wanted'): void {
  toolbar.value = next
}

/** Has a stretch of the shown text scrolled into view. */
export function reveal({ start, end }: Range): void {
  wish.value = { start, end }
}

/** Gives the focus to the text; the cursor stands where it stood. */
export function focusText(): void {
  textElement()?.focus({ preventScroll: true })
}

export function isTextFocused(): boolean {
  return document.activeElement !== null && document.activeElement === textElement()
}

function textElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#text-panel [role=application], .annotated [role=application]')
}
