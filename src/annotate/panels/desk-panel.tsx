/** The one record that is being worked on. */
import type { JSX } from 'preact'

export function DeskPanel(): JSX.Element {
  return <p class="panel-note" />
}
