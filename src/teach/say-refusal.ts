/** Why an edit of what is made for teaching was refused. */
import type { Issue } from '../core/issues.ts'
import { storiesWords } from './stories-words.ts'

/** `undefined` where it was done. */
export function sayRefusal(issues: readonly Issue[]): string | undefined {
  return issues.length === 0 ? undefined : storiesWords.value.editor.refused
}
