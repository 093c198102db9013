/** Claims that a change would make drafts of, to be seen before it is done. */
import type { JSX } from 'preact'
import type { Misfit } from '../../core/mending/redirect-claims.ts'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { RecordList } from './record-list.tsx'
import { recordsWords } from './records-words.ts'

/** Open where there are misfits. */
export function MisfitDialog({ title, misfits, confirm, onConfirm, onClose }: {
  title: string
  misfits: readonly Misfit[]
  confirm: string
  onConfirm: () => void
  onClose: () => void
}): JSX.Element {
  const words = recordsWords.value
  return (
    <MessageDialog isOpen={misfits.length > 0} title={title} closeLabel={words.close} onClose={onClose}
      actions={[{ label: words.cancel, onChoose: onClose }, { label: confirm, onChoose: onConfirm, kind: 'primary' }]}>
      <p>{words.retype.told(misfits.length)}</p>
      <MisfitList misfits={misfits} />
    </MessageDialog>
  )
}

export function MisfitList({ misfits }: { misfits: readonly Misfit[] }): JSX.Element {
  return <RecordList isPlain records={misfits.map(({ claim }) => ({ type: 'claim', id: claim }))} />
}
