/** What is wrong or doubtful, each with what to do. */
import type { JSX } from 'preact'

export function ProblemsPanel(): JSX.Element {
  return <p class="panel-note" />
}
