/** The dossiers that are kept in the browser, to be opened or deleted. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { forgetHeld } from '../state/keeping/keep-edits.ts'
import { keptId } from '../state/keeping/keeping.ts'
import { listKept, removeKept, type KeptEntry } from '../state/keeping/list-kept.ts'
import { openFromKept } from '../state/session.ts'
import { language } from '../state/view.ts'
import { announce } from '../ui/live-region.tsx'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { keepWords } from './keep-words.ts'

export function KeptList({ onOpened }: { onOpened: () => void }): JSX.Element {
  const { list, untitled } = keepWords.value
  const kept = useSignal<Awaited<ReturnType<typeof listKept>> | undefined>(undefined)
  const doomed = useSignal<KeptEntry | undefined>(undefined)
  const said = useSignal('')
  const refresh = async (): Promise<void> => void (kept.value = await listKept())
  // Why with the id: the first edit adds the open dossier to the list.
  useEffect(() => void refresh(), [keptId.value])
  const open = async ({ record }: KeptEntry): Promise<void> => {
    onOpened()
    await openFromKept(record.id)
  }
  const remove = async ({ record: { id, name } }: KeptEntry): Promise<void> => {
    doomed.value = undefined
    const isHere = keptId.peek() === id
    const called = name || untitled
    if (isHere) forgetHeld()
    try {
      said.value = await removeKept(id, isHere) ? list.removed(called) : list.held(called)
    } catch {
      said.value = list.notRemoved(called)
    }
    announce(said.value)
    await refresh()
  }
  return (
    <>
      {said.value && <p class="kept-said">{said.value}</p>}
      {kept.value && 'failure' in kept.value && <p>{list.failed}</p>}
      {kept.value && 'entries' in kept.value && (kept.value.entries.length === 0 ? <p>{list.none}</p> : (
        <ul class="kept-list">
          {kept.value.entries.map((entry) => (
            <KeptLine key={entry.record.id} entry={entry} onOpen={open} onRemove={() => (doomed.value = entry)} />
          ))}
        </ul>
      ))}
      {doomed.value && (
        <MessageDialog isOpen title={list.sure(doomed.value.record.name || untitled)} closeLabel={list.cancel}
          onClose={() => (doomed.value = undefined)}
          actions={[
            { label: list.remove, kind: 'danger', onChoose: () => doomed.value && void remove(doomed.value) },
            { label: list.cancel, kind: 'primary', onChoose: () => (doomed.value = undefined) },
          ]}>
          <p>{list.sureHint}</p>
        </MessageDialog>
      )}
    </>
  )
}

function KeptLine({ entry, onOpen, onRemove }: {
  entry: KeptEntry
  onOpen: (entry: KeptEntry) => void
  onRemove: () => void
}): JSX.Element {
  const { list, untitled } = keepWords.value
  const { record, isSound } = entry
  const name = record.name || untitled
  const isOpen = keptId.value === record.id
  const changed = new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(record.changed)
  return (
    <li class="kept-line">
      <div class="kept-words">
        <p><b>{name}</b>{isOpen && <span class="quiet"> · {list.isOpen}</span>}</p>
        <p class="quiet">{isSound ? list.facts(record.claims, changed) : list.damaged}</p>
      </div>
      {!isOpen && <button type="button" class="button" aria-label={list.openNamed(name)} onClick={() => onOpen(entry)}>{list.open}</button>}
      <button type="button" class="button button-danger" aria-label={list.removeNamed(name)} onClick={onRemove}>{list.remove}</button>
    </li>
  )
}
