/** The kind of an entity; a change that claims would not survive is shown first. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Entity } from '../../core/schema.ts'
import { planRetyping, setKind } from '../../state/annotating/entities.ts'
import { nameOf } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { KindSelect } from './kind-select.tsx'
import { MisfitDialog } from './misfit-dialog.tsx'
import { wordsOfRecord } from './record-words.ts'
import { recordsWords } from './records-words.ts'

export function RetypeField({ entity: { id, kind } }: { entity: Entity }): JSX.Element {
  const words = recordsWords.value
  const wanted = useSignal<string | undefined>(undefined)
  const plan = wanted.value === undefined ? undefined : planRetyping(id, wanted.value)
  const change = (next: string): void => {
    wanted.value = undefined
    if (setKind(id, next).length === 0) announce(words.retype.done(wordsOfRecord('kind', next).words))
  }
  return (
    <>
      <KindSelect id="entity-kind" label={words.card.kind} value={kind} onChange={(next) => {
        const planned = planRetyping(id, next)
        if (planned.edit && planned.misfits.length > 0) wanted.value = next
        else change(next)
      }} />
      <MisfitDialog title={words.retype.title(nameOf(id), wordsOfRecord('kind', wanted.value ?? kind).words)}
        misfits={plan?.edit ? plan.misfits : []} confirm={words.retype.confirm}
        onConfirm={() => wanted.value !== undefined && change(wanted.value)} onClose={() => (wanted.value = undefined)} />
    </>
  )
}
