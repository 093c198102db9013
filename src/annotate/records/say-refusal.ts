/** Why an edit was refused, in one line. */
import { hasErrors, type Issue } from '../../core/issues.ts'
import { issueWords } from '../issue-words.ts'
import { recordsWords } from './records-words.ts'

/** `undefined` where it was done. */
export function sayRefusal(issues: readonly Issue[]): string | undefined {
  if (!hasErrors(issues)) return undefined
  return [recordsWords.value.notKept, ...new Set(issues.map((one) => issueWords(one).problem))].join(' ')
}
