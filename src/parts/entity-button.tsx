/** An entity's mark and name, which choose it. */
import type { JSX } from 'preact'
import { select } from '../state/view.ts'
import { nameOf } from '../state/words.ts'
import { EntityMark } from './entity-mark.tsx'

/** Looks like a word of the text around it. */
export function EntityButton({ id }: { id: string }): JSX.Element {
  return (
    <button type="button" class="entity-button" onClick={() => select({ type: 'entity', id })}>
      <EntityMark entity={id} />{nameOf(id)}
    </button>
  )
}
