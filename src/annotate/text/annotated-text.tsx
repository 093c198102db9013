/** The text that is being annotated. */
import type { JSX } from 'preact'

export function AnnotatedText(): JSX.Element {
  return <p class="panel-note" />
}
