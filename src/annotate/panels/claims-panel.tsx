/** The claims and mentions of the article as lists. */
import type { JSX } from 'preact'

export function ClaimsPanel(): JSX.Element {
  return <p class="panel-note" />
}
