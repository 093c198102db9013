/** Undo and redo of what is done to stories, as buttons and as keys. */
import type { JSX } from 'preact'
import { lastDone, lastUndone, redo, undo, type Step } from '../state/history.ts'
import { announce } from '../ui/live-region.tsx'
import { deedWords, storiesWords } from './stories-words.ts'

/** Why not disabled: a button that has the focus would lose it with its last deed. */
export function HistoryButtons(): JSX.Element {
  const words = storiesWords.value
  return (
    <div class="button-row" role="group" aria-label={words.history}>
      <button type="button" class="button button-quiet" aria-disabled={!lastDone.value} title={titleOf(lastDone.value)}
        onClick={() => move('undo')}>
        {words.undo}
      </button>
      <button type="button" class="button button-quiet" aria-disabled={!lastUndone.value} title={titleOf(lastUndone.value)}
        onClick={() => move('redo')}>
        {words.redo}
      </button>
    </div>
  )
}

/** Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y do again; in fields too, since each letter there is an edit. */
export function pressHistoryKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return
  if (event.target instanceof Element && event.target.closest('dialog, [role=menu], [role=listbox]')) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  move(key === 'z' && !event.shiftKey ? 'undo' : 'redo')
}

function move(way: 'undo' | 'redo'): void {
  const words = storiesWords.peek()
  const step = way === 'undo' ? undo() : redo()
  if (!step) announce(words.nothingToDo)
  else announce(way === 'undo' ? words.undone(deedOf(step)) : words.redone(deedOf(step)))
}

function titleOf(step: Step | undefined): string | undefined {
  return step && deedOf(step)
}

function deedOf({ deed, about }: Step): string {
  return deedWords.value[deed](about)
}
