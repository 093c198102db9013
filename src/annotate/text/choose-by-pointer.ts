/** Choosing words by mouse, pen and finger. */
import type { HTMLAttributes, TargetedClipboardEvent, TargetedEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact'
import { snapToWords, wordAt } from '../../core/words.ts'
import { armedRole, fillArmed } from '../../state/annotating/armed-field.ts'
import { chosenStretches } from '../../state/annotating/cursor.ts'
import { desk, openDesk } from '../../state/annotating/desk.ts'
import type { LinkTarget } from '../../state/annotating/mark.ts'
import { targetOf } from '../../state/annotating/suggestions.ts'
import { hover, type Selection } from '../../state/view.ts'
import { nameOf } from '../../state/words.ts'
import { report } from '../desk/refusals.ts'
import { mentionAt } from './at-cursor.ts'
import { findSuggestions, layout, marksAt } from './shown-text.ts'
import { indexAt } from './cut-blocks.ts'
import { nameOfSuggestion } from './spoken-place.ts'
import { chooseInSight } from './text-focus.ts'
import { offsetOf } from './text-offsets.ts'
import { textWords } from './text-words.ts'

/** How long the handles of a selection by finger rest before it counts, ms. */
const REST = 250

/** What was pressed last: a selection by finger keeps its handles, and one by mouse gives way to the drawn one. */
let pointer = 'mouse'

type Handlers = Pick<HTMLAttributes<HTMLElement>,
  'onPointerDown' | 'onClick' | 'onPointerOver' | 'onPointerLeave' | 'onContextMenu' | 'onCopy'>

/** The listeners of the text's element. A click on a mention opens it, or fills the field that waits for one; on an offered name it
 * chooses that, otherwise the word; with Shift all up to there. What is dragged over is chosen by whole words. */
export const POINTER_HANDLERS: Handlers = {
  onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => {
    pointer = event.pointerType
    if (event.shiftKey) event.preventDefault()
    const region = event.currentTarget
    // Why later, and on the page: what is dragged out of the text gives no click in it, and what was clicked is done by then.
    document.addEventListener('pointerup', () => setTimeout(() => {
      if (pointer !== 'touch' && chooseSelected(region)) document.getSelection()?.removeAllRanges()
    }, 0), { once: true })
  },
  onClick: click,
  onPointerOver: (event: TargetedPointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'touch') hover(selectionAt(event))
  },
  onPointerLeave: () => hover(undefined),
  onContextMenu: (event: TargetedMouseEvent<HTMLElement>) => {
    // Why: by key the tools for the chosen words come in its place; by mouse and finger it stays.
    if (event.button !== 2 && pointer !== 'touch') event.preventDefault()
  },
  onCopy: (event: TargetedClipboardEvent<HTMLElement>) => {
    const words = chosenStretches.value.map(({ start, end }) => layout.value.text.slice(start, end)).join(' … ')
    if (words === '' || document.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', words)
  },
}

/** Follows the handles of a selection by finger, until the function that is given back is called. */
export function followHandles(region: HTMLElement): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined
  const change = (): void => {
    clearTimeout(resting)
    if (pointer === 'touch') resting = setTimeout(() => chooseSelected(region), REST)
  }
  document.addEventListener('selectionchange', change)
  return () => {
    clearTimeout(resting)
    document.removeEventListener('selectionchange', change)
  }
}

function click(event: TargetedMouseEvent<HTMLElement>): void {
  const region = event.currentTarget
  if (event.target instanceof Element && event.target.closest('button, a')) return
  if (!event.shiftKey && chooseSelected(region)) {
    // Why: the drawn choice takes its place, and is not lost with the focus. By finger it has handles that are still wanted.
    if (pointer !== 'touch') document.getSelection()?.removeAllRanges()
    return
  }
  const { article, text, language, blocks } = layout.value
  const offset = offsetUnder(region, event)
  if (offset === undefined) return
  const marked = markedOffset(event)
  const met = marked === undefined ? undefined : mentionAt({ start: marked, end: marked + 1 })
  const word = wordAt(text, offset, language) ?? { start: offset, end: offset }
  if (event.shiftKey) return chooseInSight(article, word, true)
  if (met) {
    const entity = 'entity' in met.record ? met.record.entity : undefined
    if (entity !== undefined && fill(entity, nameOf(entity))) return
    chooseInSight(article, met.span)
    return openDesk({ type: 'mention', id: met.record.id })
  }
  const offered = marked === undefined ? undefined
    : findSuggestions(indexAt(blocks, marked)).find(({ start, end }) => start <= marked && marked < end)
  const target = offered && targetOf(offered.entity)
  if (offered && target !== undefined && fill(target, nameOfSuggestion(offered.entity))) return
  chooseInSight(article, offered ? { start: offered.start, end: offered.end } : word)
}

/** Gives an entity to the field of a claim that waits for one. Whether one does. */
function fill(target: LinkTarget, name: string): boolean {
  const [role, claim] = [armedRole.value, desk.value?.id]
  const issues = fillArmed(target)
  if (!issues || role === undefined || claim === undefined) return false
  report(claim, role, issues, textWords.value.said.taken[role](name))
  return true
}

/** Chooses the words that are selected in the page. Whether there are any. */
function chooseSelected(region: HTMLElement): boolean {
  const selected = document.getSelection()
  if (!selected || selected.isCollapsed || selected.rangeCount === 0) return false
  const { startContainer, startOffset, endContainer, endOffset } = selected.getRangeAt(0)
  if (!region.contains(startContainer) && !region.contains(endContainer)) return false
  const { article, text, language, blocks } = layout.value
  const start = offsetOf(region, startContainer, startOffset) ?? 0
  const end = offsetOf(region, endContainer, endOffset) ?? blocks.at(-1)?.end ?? text.length
  const range = snapToWords(text, start, end, language)
  if (range.start >= range.end) return false
  chooseInSight(article, range)
  return true
}

function offsetUnder(region: HTMLElement, event: TargetedMouseEvent<HTMLElement>): number | undefined {
  const { clientX: x, clientY: y } = event
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y)
    return place ? offsetOf(region, place.offsetNode, place.offset) : undefined
  }
  // Why: browsers of before 2024 know it by this name only.
  const place = document.caretRangeFromPoint(x, y)
  return place ? offsetOf(region, place.startContainer, place.startOffset) : undefined
}

/** The offset of the marked stretch that was met. */
function markedOffset(event: TargetedEvent<HTMLElement>): number | undefined {
  const stretch = event.target instanceof Element ? event.target.closest<HTMLElement>('.stretch') : null
  return stretch ? Number(stretch.dataset.at) : undefined
}

/** What a marked stretch stands for: its innermost mention, otherwise the claim that it is evidence of. */
function selectionAt(event: TargetedEvent<HTMLElement>): Selection | undefined {
  const at = markedOffset(event)
  if (at === undefined) return undefined
  const met = mentionAt({ start: at, end: at + 1 })
  if (met && 'entity' in met.record) return { type: 'entity', id: met.record.entity, mention: met.record.id }
  const claim = met ? undefined : marksAt({ start: at, end: at + 1 }).find(({ type }) => type === 'claim')
  return claim && { type: 'claim', id: claim.record.id }
}
