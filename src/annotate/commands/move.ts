/** Moving in the text: by word, sentence, paragraph, mention, and offered name. */
import type { Range } from '../../core/spans.ts'
import { chosenRange, cursor, moveCursor, pickStretch } from '../../state/annotating/cursor.ts'
import { announce } from '../../ui/live-region.tsx'
import { indexAt } from '../text/cut-blocks.ts'
import { findStep, type Step } from '../text/find-step.ts'
import { findSuggestions, layout, mentionSpans, sentences } from '../text/shown-text.ts'
import { quoteFrom, speakChoice, speakSentence } from '../text/spoken-place.ts'
import { showWordTools } from '../text/text-focus.ts'
import { textWords } from '../text/text-words.ts'
import type { Command } from './command.ts'

export const MOVE_COMMANDS: readonly Command[] = [
  step('next-word', 'ArrowRight'),
  step('previous-word', 'ArrowLeft'),
  step('next-character', 'Control+ArrowRight'),
  step('previous-character', 'Control+ArrowLeft'),
  step('next-sentence', 'ArrowDown'),
  step('previous-sentence', 'ArrowUp'),
  step('sentence-start', 'Home'),
  step('sentence-end', 'End'),
  step('next-paragraph', 'PageDown'),
  step('previous-paragraph', 'PageUp'),
  step('text-start', 'Control+Home'),
  step('text-end', 'Control+End'),
  { id: 'next-mention', keys: ['B', '.'], group: 'move', isPossible: hasText, run: () => stepMention(1) },
  { id: 'previous-mention', keys: ['Shift+B', ','], group: 'move', isPossible: hasText, run: () => stepMention(-1) },
  { id: 'next-suggestion', keys: ['N'], group: 'move', isPossible: hasText, run: () => void stepSuggestion(1) },
  { id: 'previous-suggestion', keys: ['Shift+N'], group: 'move', isPossible: hasText, run: () => void stepSuggestion(-1) },
  {
    id: 'pick', keys: ['P', '+'], group: 'move',
    isPossible: () => isChosen(),
    run: () => {
      const chosen = chosenRange.value
      pickStretch()
      if (chosen) announce(textWords.value.said.picked(quoteFrom(chosen)))
    },
  },
]

/** Whether any words are chosen. */
export function isChosen(): boolean {
  const chosen = chosenRange.value
  return chosen !== undefined && chosen.start < chosen.end
}

/** Where the cursor stands in the text that is shown; at its beginning where it stands nowhere yet. */
function placeInText(): Range {
  const at = cursor.value
  return at?.article === layout.value.article ? at.focus : { start: 0, end: 0 }
}

function hasText(): boolean {
  return layout.value.blocks.length > 0
}

function step(id: Step, key: string): Command {
  return {
    id, keys: [key], group: 'move', isExtending: true, isPossible: hasText,
    run: (pressed) => {
      const isExtending = pressed?.includes('Shift+') ?? false
      const { article, ...ground } = layout.value
      const to = findStep({ ...ground, sentences: sentences.value }, placeInText(), id)
      showWordTools('hidden')
      if (!to) return announce(textWords.value.said.noFurther)
      moveCursor(article, to, isExtending)
      announce(isExtending && chosenRange.value ? speakChoice(chosenRange.value)
        : /word$|character$/.test(id) || id === 'sentence-end' ? speakChoice(to) : speakSentence(to))
    },
  }
}

function stepMention(direction: 1 | -1): void {
  const from = chosenRange.value ?? placeInText()
  const found = findBeside(mentionSpans(), from, direction)
  arrive(found)
}

let search = 0
/** UTF-16 units that are looked through before the page may answer. */
const SEARCHED_AT_ONCE = 8000

async function stepSuggestion(direction: 1 | -1): Promise<void> {
  const mine = ++search
  const [current, start] = [layout.value, cursor.peek()]
  const from = chosenRange.value ?? placeInText()
  let units = 0
  for (let index = indexAt(current.blocks, from.start); index >= 0 && index < current.blocks.length; index += direction) {
    const found = findBeside(findSuggestions(index), from, direction)
    if (found) return arrive(found)
    const block = current.blocks[index] as Range
    units += block.end - block.start
    if (units < SEARCHED_AT_ONCE) continue
    units = 0
    await new Promise((resolve) => setTimeout(resolve, 0))
    // Why also where the cursor moved: the person went on to something else.
    if (mine !== search || layout.peek() !== current || cursor.peek() !== start) return
  }
  arrive(undefined)
}

/** The nearest that begins after a place, or before it; of those that begin at one place, the longer ones first. */
function findBeside(ranges: readonly Range[], place: Range, direction: 1 | -1): Range | undefined {
  // Why: what begins where nothing is chosen is not passed over.
  const from = direction === 1 && place.start === place.end ? { start: place.start - 1, end: place.start } : place
  const order = (a: Range, b: Range): number => direction * (a.start - b.start || b.end - a.end)
  let best: Range | undefined
  for (const one of ranges) {
    if (order(one, from) > 0 && (!best || order(one, best) < 0)) best = one
  }
  return best
}

function arrive(found: Range | undefined): void {
  showWordTools('hidden')
  if (!found) return announce(textWords.value.said.noFurther)
  const range = { start: found.start, end: found.end }
  moveCursor(layout.value.article, range)
  announce(speakChoice(range))
}
