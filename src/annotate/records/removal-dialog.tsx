/** What would go with a record, before it is removed. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { countDependants, planRemoval, removeRecord, type Dependants, type Removable } from '../../state/annotating/remove-records.ts'
import { dossier } from '../../state/project.ts'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { RecordList } from './record-list.tsx'
import { wordsOfRecord } from './record-words.ts'
import { recordsWords } from './records-words.ts'

/** `onDone` is called when it is removed, instead of `onClose`. */
export function RemovalDialog({ place, id, onClose, onDone }: {
  place: Removable
  id: string
  onClose: () => void
  onDone: () => void
}): JSX.Element {
  const words = recordsWords.value
  const keepMarks = useSignal(true)
  const now = dossier.value
  const plan = useMemo(() => planRemoval(place, id, keepMarks.value), [now, place, id, keepMarks.value])
  const { words: name } = wordsOfRecord(place, id)
  const remove = (): void => {
    if (removeRecord(place, id, keepMarks.peek()).length > 0) return
    announce(words.remove.done(name))
    onDone()
  }
  const dependants = plan.edit ? plan.dependants : undefined
  const hasDrafts = dependants !== undefined && dependants.mentions.length + dependants.claims.length > 0
  return (
    <MessageDialog isOpen title={words.remove.title(name)} closeLabel={words.close} onClose={onClose}
      actions={[{ label: words.cancel, onChoose: onClose }, { label: words.remove.confirm, onChoose: remove, kind: 'danger' }]}>
      {dependants && countDependants(dependants) > 0
        ? <><p>{words.remove.told}</p><DependantLists dependants={dependants} /></>
        : <p>{words.remove.nothing}</p>}
      {hasDrafts && (
        <label class="record-check">
          <input type="checkbox" checked={keepMarks.value} onChange={({ currentTarget }) => (keepMarks.value = currentTarget.checked)} />
          <span>{words.remove.keep}<span class="option-note">{words.remove.keepHint}</span></span>
        </label>
      )}
    </MessageDialog>
  )
}

const LISTS = [
  { key: 'relations', type: 'relation' }, { key: 'entities', type: 'entity' }, { key: 'claims', type: 'claim' },
  { key: 'mentions', type: 'mention' }, { key: 'events', type: 'event' },
] as const

function DependantLists({ dependants }: { dependants: Dependants }): JSX.Element {
  const words = recordsWords.value.remove
  return (
    <>
      {LISTS.map(({ key, type }) => {
        const records = dependants[key]
        return records.length > 0 && (
          <details key={key} class="record-details" open={records.length <= 5}>
            <summary>{words[key](records.length)}</summary>
            <RecordList isPlain records={records.map(({ id, becomes }) => ({ type, id, note: words.becomes[becomes] }))} />
          </details>
        )
      })}
    </>
  )
}
