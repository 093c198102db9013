/** The entities of the dossier. */
import type { JSX } from 'preact'

export function EntitiesPanel(): JSX.Element {
  return <p class="panel-note" />
}
