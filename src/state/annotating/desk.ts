/** What lies on the desk: the one record that is being worked on. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { dossierIndex, opening } from '../project.ts'
import { select } from '../view.ts'

/** A mention or a claim may be a draft. */
export interface Desk {
  readonly type: 'mention' | 'claim' | 'entity' | 'relation' | 'kind' | 'article'
  readonly id: string
}

const current = signal<Desk | undefined>(undefined)

export const desk: ReadonlySignal<Desk | undefined> = current

// Why: what lay there belongs to the dossier that is gone.
effect(() => {
  if (opening.value >= 0) current.value = undefined
})

/** Puts a record on the desk, or clears it. What the graph knows of it is selected there too. */
export function openDesk(next: Desk | undefined): void {
  current.value = next
  const { mentions, claims } = dossierIndex.peek()
  if (next?.type === 'claim' && claims.has(next.id)) select({ type: 'claim', id: next.id })
  else if (next?.type === 'entity') select({ type: 'entity', id: next.id })
  else if (next?.type === 'mention') {
    const entity = mentions.get(next.id)?.mention.entity
    select(entity === undefined ? undefined : { type: 'entity', id: entity, mention: next.id })
  } else select(undefined)
}
