/** Removing a record of the vocabulary, with what goes with it shown first. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Removable } from '../../state/annotating/remove-records.ts'
import { RemovalDialog } from './removal-dialog.tsx'

export function RemovalButton({ place, id, label }: { place: Removable; id: string; label: string }): JSX.Element {
  const isAsked = useSignal(false)
  const close = (): void => {
    isAsked.value = false
  }
  return (
    <>
      <button type="button" class="button button-danger" onClick={() => (isAsked.value = true)}>{label}</button>
      {isAsked.value && <RemovalDialog place={place} id={id} onClose={close} onDone={close} />}
    </>
  )
}
