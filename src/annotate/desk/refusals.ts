/** What the last edit of a claim was refused for, to be said beside its field. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { hasErrors, type Issue } from '../../core/issues.ts'
import { announce } from '../../ui/live-region.tsx'
import { issueWords } from '../issue-words.ts'
import { claimCardWords } from './desk-words.ts'

export interface Refusal {
  readonly record: string
  readonly field: string
  readonly issues: readonly Issue[]
}

const last = signal<Refusal | undefined>(undefined)

export const refusal: ReadonlySignal<Refusal | undefined> = last

/** Takes what an edit of a field gave back: shows and announces why it was refused, or announces `done` where it was not. Whether it was
 * done. */
export function report(record: string, field: string, issues: readonly Issue[], done?: string): boolean {
  if (hasErrors(issues)) {
    last.value = { record, field, issues }
    announce([claimCardWords.value.refused, ...issues.map((one) => issueWords(one).problem)].join(' '))
    return false
  }
  last.value = undefined
  if (done !== undefined) announce(done)
  return true
}
