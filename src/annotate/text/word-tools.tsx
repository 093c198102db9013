/** A few tools beside the words that were chosen by mouse or finger, or by key where they were asked for. */
import { useSignal, type ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { chosenRange } from '../../state/annotating/cursor.ts'
import { claimInHand } from '../../state/annotating/desk.ts'
import type { CommandId } from '../../i18n/annotate/commands-en.ts'
import { commandOf, runCommand } from '../commands.ts'
import { entityMeant } from '../commands/mark-everywhere.ts'
import { mentionHere, suggestionHere } from './at-cursor.ts'
import { offeredPlaces } from './offered-places.ts'
import { nameOfSuggestion } from './spoken-place.ts'
import { focusText, showWordTools, wordTools } from './text-focus.ts'
import { textWords } from './text-words.ts'
import type { Places } from './use-places.ts'

/** Space between the words and the tools, px. */
const GAP = 8

/** Below the words, or above them where there is no room; never over them. */
export function WordTools({ places }: { places: ReadonlySignal<Places> }): JSX.Element | null {
  const tools = useRef<HTMLDivElement>(null)
  const place = useSignal({ left: 0, top: 0 })
  const { chosen, isCaret, seen } = places.value
  const isShown = wordTools.value !== 'hidden' && chosen.length > 0 && !isCaret
  const [first, last] = [chosen[0], chosen.at(-1)]
  useLayoutEffect(() => {
    const element = tools.current
    if (!isShown || !element || !first || !last) return
    const { offsetWidth: width, offsetHeight: height } = element
    const free = (element.offsetParent?.clientWidth ?? width) - width
    const below = last.top + last.height + GAP
    const above = first.top - GAP - height
    const top = below + height <= seen.bottom || above < seen.top ? Math.min(below, Math.max(last.top, seen.bottom - height)) : above
    place.value = { left: Math.max(0, Math.min(last.left, free)), top }
  }, [isShown, first, last, seen.top, seen.bottom])
  useLayoutEffect(() => {
    if (isShown && wordTools.value === 'wanted') tools.current?.querySelector('button')?.focus()
  }, [isShown, wordTools.value])
  useLayoutEffect(() => {
    if (!isShown) return undefined
    // Why: who works on the desk reads the text beside it, and the tools lie over the next lines.
    const hide = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('#lens')) showWordTools('hidden')
    }
    document.addEventListener('focusin', hide)
    return () => document.removeEventListener('focusin', hide)
  }, [isShown])
  if (!isShown) return null
  return (
    <div class="word-tools" role="group" aria-label={textWords.value.tools} ref={tools}
      style={{ left: `${place.value.left}px`, top: `${place.value.top}px` }}>
      {toolsNow().map(({ id, label }) => (
        <button key={id} type="button" class="button" onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            focusText()
            runCommand(commandOf(id))
            if (id !== 'pick') showWordTools('hidden')
          }}>
          {label}
        </button>
      ))}
    </div>
  )
}

/** Those that can be used here, the likeliest first. */
function toolsNow(): { readonly id: CommandId; readonly label: string }[] {
  const words = textWords.value
  const [offered, chosen, met] = [suggestionHere.value, chosenRange.value, mentionHere.value]
  const isMention = met !== undefined && met.span.start === chosen?.start && met.span.end === chosen.end
  const everywhere = isMention || offered ? everywhereWords() : ''
  const all: { readonly id: CommandId; readonly label: string; readonly isLeftOut?: boolean }[] = [
    { id: 'mark', label: offered ? words.markAs(nameOfSuggestion(offered.entity)) : words.mark },
    { id: 'mark-everywhere', label: everywhere, isLeftOut: everywhere === '' },
    { id: 'claim', label: words.claim },
    { id: 'subject', label: words.roles.subject },
    { id: 'object', label: words.roles.object },
    { id: 'speaker', label: words.roles.speaker },
    { id: 'place', label: words.roles.place, isLeftOut: claimInHand.value === undefined },
    { id: 'evidence', label: words.evidence },
    { id: 'time', label: words.time },
    { id: 'pick', label: words.pick },
    { id: 'unlink', label: words.unlink, isLeftOut: !isMention },
    { id: 'occurrences', label: words.occurrences, isLeftOut: !isMention },
    { id: 'remove', label: words.remove, isLeftOut: !isMention },
  ]
  return all.filter(({ id, isLeftOut }) => !isLeftOut && commandOf(id).isPossible())
}

/** Empty where there is nothing but what is chosen. */
function everywhereWords(): string {
  const entity = entityMeant()
  if (entity === undefined) return ''
  const places = offeredPlaces(entity)
  const chosen = chosenRange.value
  const isOnlyHere = places?.every(({ start, end }) => start === chosen?.start && end === chosen.end) ?? false
  return isOnlyHere ? '' : textWords.value.markAllAs(places?.length, nameOfSuggestion({ id: entity }))
}
