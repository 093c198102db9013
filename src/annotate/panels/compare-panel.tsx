/** A second annotation of the same text beside this one. */
import type { JSX } from 'preact'

export function ComparePanel(): JSX.Element {
  return <p class="panel-note" />
}
