/** The part eight-questions. */
import type { JSX } from 'preact'

export function EightQuestions(): JSX.Element | null {
  return null
}
