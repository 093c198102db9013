/** What can be done wherever the focus is in the workspace. */
import { chosenRange, dropPicked, moveCursor, pickedStretches } from '../../state/annotating/cursor.ts'
import { showKeys } from '../../state/annotating/keys-shown.ts'
import { lastDone, lastUndone, redo, undo, type Step } from '../../state/history.ts'
import { announce } from '../../ui/live-region.tsx'
import { layout } from '../text/shown-text.ts'
import { focusText, isTextFocused, showWordTools } from '../text/text-focus.ts'
import { deedWords, textWords } from '../text/text-words.ts'
import type { Command } from './command.ts'
import { isChosen } from './move.ts'

export const EVERYWHERE_COMMANDS: readonly Command[] = [
  {
    id: 'undo', keys: ['Control+Z'], group: 'everywhere', isEverywhere: true, isPossible: () => lastDone.value !== undefined,
    run: () => tell(undo(), 'undone'),
  },
  {
    id: 'redo', keys: ['Control+Shift+Z', 'Control+Y'], group: 'everywhere', isEverywhere: true,
    isPossible: () => lastUndone.value !== undefined, run: () => tell(redo(), 'redone'),
  },
  { id: 'back', keys: ['Escape'], group: 'everywhere', isEverywhere: true, isPossible: () => true, run: goBack },
  { id: 'next-area', keys: ['F6'], group: 'everywhere', isEverywhere: true, isPossible: () => true, run: () => goToArea(1) },
  { id: 'previous-area', keys: ['Shift+F6'], group: 'everywhere', isEverywhere: true, isPossible: () => true, run: () => goToArea(-1) },
  {
    id: 'tools', keys: ['Shift+F10', 'ContextMenu'], group: 'everywhere', isPossible: isChosen,
    run: () => showWordTools('wanted'),
  },
  { id: 'keys', keys: ['?'], group: 'everywhere', isPossible: () => true, run: () => showKeys(true) },
]

/** `marked “Niamey”`: what a step did. */
export function stepWords({ deed, about }: Pick<Step, 'deed' | 'about'>): string {
  const short = about.length > LONGEST_ABOUT ? `${about.slice(0, LONGEST_ABOUT).replace(/[\ud800-\udbff]$/, '')}…` : about
  return deedWords.value[deed](short)
}

const LONGEST_ABOUT = 60

function tell(step: Step | undefined, said: 'undone' | 'redone'): void {
  announce(step ? textWords.value.said[said](stepWords(step)) : textWords.value.said.nothingToDo)
}

/** In the text, one thing after the other is let go; from anywhere else, the focus goes back to the text. */
function goBack(): void {
  showWordTools('hidden')
  if (!isTextFocused()) return focusText()
  const chosen = chosenRange.value
  if (pickedStretches.value.length > 0) dropPicked()
  else if (!chosen || chosen.start === chosen.end) return
  else moveCursor(layout.value.article, { start: chosen.start, end: chosen.start })
  announce(textWords.value.said.letGo)
}

/** The parts of the workspace, each with what takes the focus there. */
const AREAS = [
  '#text-panel [role=application]',
  '#lens',
  '.annotate-graph',
] as const

function goToArea(direction: 1 | -1): void {
  const areas = AREAS.map((selector) => document.querySelector<HTMLElement>(selector))
  const at = areas.findIndex((area) => area?.contains(document.activeElement))
  const inText = document.activeElement?.closest('#text-panel') ? 0 : at
  const next = inText < 0 ? 0 : (inText + direction + areas.length) % areas.length
  const area = areas[next]
  const target = next === 0 ? area : area?.querySelector<HTMLElement>(FOCUSABLE) ?? area
  target?.focus()
}

const FOCUSABLE = 'input:not([disabled]), button:not([disabled], [tabindex="-1"]), select, textarea, summary, [tabindex="0"]'
