/** The kinds of entity and the relations of the dossier. */
import type { JSX } from 'preact'

export function VocabularyPanel(): JSX.Element {
  return <p class="panel-note" />
}
