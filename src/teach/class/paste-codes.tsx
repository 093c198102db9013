/** A field for codes that students sent as text. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { takeCodes } from '../../state/teaching/class-codes.ts'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { classWords } from './class-words.ts'

/** What came of them stands below the buttons of the part. */
export function PasteCodes({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }): JSX.Element {
  const words = classWords.value
  const text = useSignal('')
  const take = async (): Promise<void> => {
    const given = text.peek()
    text.value = ''
    onClose()
    await takeCodes(given)
  }
  return (
    <MessageDialog isOpen={isOpen} title={words.codes.pasteTitle} closeLabel={words.close} onClose={onClose}
      actions={[{ label: words.codes.take, kind: 'primary', onChoose: () => void take() }]}>
      <p>{words.codes.pasteLead}</p>
      <label class="field-label" for="class-codes">{words.codes.field}</label>
      <textarea id="class-codes" class="teach-input class-code-field" rows={8} spellcheck={false} autocapitalize="characters" value={text.value}
        onInput={({ currentTarget }) => (text.value = currentTarget.value)} />
    </MessageDialog>
  )
}
