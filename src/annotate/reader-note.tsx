/** Says in a tab that only reads, since another one edits the dossier, why nothing can be changed here. */
import { computed, useSignalEffect, type ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { issue } from '../core/issues.ts'
import { isLocked, refusalCount, refuseIfLocked } from '../state/history.ts'
import { announce } from '../ui/live-region.tsx'
import { issueWords } from './issue-words.ts'

/** Why nothing can be edited; empty where it can. */
export const lockWords: ReadonlySignal<string> = computed(() => {
  if (!isLocked.value) return ''
  const { problem, remedy } = issueWords(issue('edited-elsewhere', ''))
  return `${problem} ${remedy}`
})

/** A line of text, and the answer to each deed that is refused. */
export function ReaderNote(): JSX.Element | null {
  const told = useRef(refusalCount.peek())
  useSignalEffect(() => {
    const count = refusalCount.value
    if (count === told.current) return undefined
    told.current = count
    // Why later: what the deed says of itself comes after it was refused, and would be heard instead.
    const timer = setTimeout(() => announce(lockWords.peek()), 0)
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    document.addEventListener('beforeinput', refuseTyping, { capture: true })
    return () => document.removeEventListener('beforeinput', refuseTyping, { capture: true })
  }, [])
  return lockWords.value ? <p class="reader-note">{lockWords.value}</p> : null
}

/** Why here: letters that are refused one by one would still stand in their field. */
function refuseTyping(event: InputEvent): void {
  const target = event.target instanceof Element ? event.target : null
  if (!target?.closest('.annotate') || target.closest(FREE_FIELDS)) return
  if (refuseIfLocked()) event.preventDefault()
}

/** Fields for a search: they edit nothing. */
const FREE_FIELDS = '[role=combobox], [type=search], [data-undo=own]'
