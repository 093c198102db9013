/** What is wrong with one field of a claim, beside it: what is missing, or why an edit was refused. */
import type { JSX } from 'preact'
import type { Issue } from '../../core/issues.ts'
import { lastFinishing } from '../../state/annotating/finish-claim.ts'
import { issueWords } from '../issue-words.ts'
import { claimCardWords } from './desk-words.ts'
import { refusal } from './refusals.ts'

/** `hasValue`: the part is there by now, so that it is no longer missing. */
export function FieldNote({ id, claim, field, hasValue }: {
  id: string
  claim: string
  field: string
  hasValue: boolean
}): JSX.Element | null {
  const notes = notesOf(claim, field, hasValue)
  return notes.length === 0 ? null : (
    <div class="field-note" id={id}>{notes.map((note) => <p key={note}>{note}</p>)}</div>
  )
}

/** The notes of a field as sentences; empty where all is well. */
export function notesOf(claim: string, field: string, hasValue: boolean): string[] {
  const [finishing, refused] = [lastFinishing.value, refusal.value]
  const isWished = finishing?.claim === claim && !finishing.isDone
  const missing = isWished && !hasValue ? finishing.missing.filter((part) => part === `no-${field}`) : []
  const issues = [
    ...(isWished ? finishing.issues.filter((one) => fieldOf(one) === field) : []),
    ...(refused?.record === claim && refused.field === field ? refused.issues : []),
  ]
  return [...missing.map((part) => claimCardWords.value.missing[part]), ...new Set(issues.map(sayIssue))]
}

/** The field that an issue of a claim is about: its path begins with it. */
function fieldOf({ path }: Issue): string {
  return path.split(/[.[]/)[0] ?? ''
}

function sayIssue(issue: Issue): string {
  const { problem, remedy } = issueWords(issue)
  return [problem, remedy].filter(Boolean).join(' ')
}
