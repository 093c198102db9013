/** Takes text or data that somebody pastes: into a field, or as the offer of what was pasted on the page. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { nameOf } from '../state/import.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { askPaste, openGiven, paste, type Paste } from './exchange-parts.ts'
import { exchangeWords, formatWords } from './exchange-words.ts'

/** UTF-16 units of what was pasted that are shown. */
const SHOWN = 600

/** Open while it is asked for. */
export function PasteDialog(): JSX.Element | null {
  const asked = paste.value
  if (!asked) return null
  return asked.type === 'field' ? <Field /> : <Offer asked={asked} />
}

function Field(): JSX.Element {
  const { paste: words, cancel } = exchangeWords.value
  const id = useId()
  const text = useSignal('')
  const isTold = useSignal(false)
  const read = (): void => {
    if (text.value.trim() === '') isTold.value = true
    else take([new File([text.value], '')])
  }
  return (
    <MessageDialog isOpen isWide title={words.title} closeLabel={messages.value.close} onClose={close} actions={[
      { label: cancel, onChoose: close }, { label: words.read, kind: 'primary', onChoose: read },
    ]}>
      <label class="field-label" for={id}>{words.label}</label>
      <textarea id={id} class="paste-field" rows={10} spellcheck={false} autofocus aria-describedby={`${id}-hint`}
        value={text.value} onInput={({ currentTarget }) => (text.value = currentTarget.value)} />
      <p id={`${id}-hint`} class="quiet">{words.hint}</p>
      <p class="mapping-problem" role="alert">{isTold.value && text.value.trim() === '' ? words.nothing : ''}</p>
    </MessageDialog>
  )
}

function Offer({ asked }: { asked: Exclude<Paste, { type: 'field' }> }): JSX.Element {
  const { paste: words, cancel } = exchangeWords.value
  const files = asked.type === 'files' ? asked.files : [new File([asked.text], '')]
  return (
    <MessageDialog isOpen title={asked.type === 'files' ? words.filesTitle : words.title} closeLabel={messages.value.close}
      onClose={close} actions={[
        { label: cancel, onChoose: close }, { label: words.read, kind: 'primary', onChoose: () => take(files) },
      ]}>
      {asked.type === 'files'
        ? <p>{words.files(nameOf(asked.files))}</p>
        : (
          <>
            <p>{words.found(formatWords(asked.formatId).name)}</p>
            <pre class="paste-sample data" tabIndex={0}>{asked.text.slice(0, SHOWN)}{asked.text.length > SHOWN && '…'}</pre>
          </>
        )}
    </MessageDialog>
  )
}

function take(files: readonly File[]): void {
  close()
  void openGiven(files)
}

function close(): void {
  askPaste(undefined)
}
