/** What a key does in the workspace. */
import { commandFor, runCommand } from '../commands.ts'
import { nameKey } from '../commands/match-key.ts'
import { layout } from './shown-text.ts'
import { isTextFocused } from './text-focus.ts'

/** Does what a key stands for. Letters and arrows act while the text itself has the focus (WCAG 2.1.4), undo and the like everywhere but
 * in a dialog, and but in a field in which what is typed is no edit yet: there the browser takes it back. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog, [role=menu], [role=listbox]')) return
  const key = turn(nameKey(event, event.getModifierState('AltGraph')))
  const command = key === '' ? undefined : commandFor(key)
  if (!command || !(command.isEverywhere || isTextFocused())) return
  if (key === 'Escape' && document.querySelector('[popover]:popover-open, dialog[open]')) return
  if ((command.id === 'undo' || command.id === 'redo') && target?.closest(FREE_FIELDS)) return
  event.preventDefault()
  runCommand(command, key)
}

/** Fields for a search or for words that are not kept yet. */
const FREE_FIELDS = '[role=combobox], [type=search], [data-undo=own]'
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/
const TURNED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** In a text from right to left the next word stands to the left. */
function turn(key: string): string {
  if (!RIGHT_TO_LEFT.test(layout.peek().language)) return key
  return key.replace(/Arrow(Left|Right)$/, (arrow) => TURNED[arrow] ?? arrow)
}
