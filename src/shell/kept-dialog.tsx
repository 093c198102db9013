/** The dialog about kept work: where it is, saving it to a file, and the dossiers that are kept in the browser. */
import type { JSX } from 'preact'
import { isPersistent } from '../state/keeping/ask-persistence.ts'
import { keepAgain } from '../state/keeping/keep-edits.ts'
import { fileName, keeping, unfiled } from '../state/keeping/keeping.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { saveToFile } from './keep-file.ts'
import { showKept } from './keep-parts.ts'
import { keepWords } from './keep-words.ts'
import { KeptList } from './kept-list.tsx'

export function KeptDialog(): JSX.Element {
  const { title, file, here, again, failed, explained, promised, notPromised, list } = keepWords.value
  const state = keeping.value
  const name = fileName.value
  const close = (): void => showKept(false)
  return (
    <MessageDialog isOpen title={title} closeLabel={messages.value.close} onClose={close}>
      <h3 class="card-heading">{here}</h3>
      {state.type === 'failed' ? (
        <>
          <p class="kept-problem">{failed[state.why].problem}</p>
          <p>{failed[state.why].remedy}</p>
          <p><button type="button" class="button" onClick={keepAgain}>{again}</button></p>
        </>
      ) : <p>{explained[state.type]}</p>}
      {(state.type === 'saved' || state.type === 'saving') && isPersistent.value !== undefined && (
        <p class="quiet">{isPersistent.value ? promised : notPromised}</p>
      )}
      <h3 class="card-heading">{file.heading}</h3>
      <p>{name === undefined ? file.none : unfiled.value === 0 ? file.all(name) : file.some(name, unfiled.value)}</p>
      <p class="kept-actions">
        <button type="button" class="button button-primary" onClick={() => void saveToFile()}>{file.save}</button>
        {name !== undefined && 'showSaveFilePicker' in window && (
          <button type="button" class="button" onClick={() => void saveToFile(true)}>{file.saveNew}</button>
        )}
        <span class="quiet">{file.keys}</span>
      </p>
      <h3 class="card-heading">{list.heading}</h3>
      <KeptList onOpened={close} />
    </MessageDialog>
  )
}
