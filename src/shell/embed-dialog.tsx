/** The code that puts the current view into another page, with the words of the story that is on. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { questionSentence } from '../explore/question.tsx'
import { writeHash } from '../state/url.ts'
import { INITIAL_VIEW, language, story, view } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { embeddingOpen, showEmbedding } from './exchange-parts.ts'
import { offlineWords } from './offline-words.ts'
import '../styles/embed-dialog.css'

export function EmbedDialog(): JSX.Element | null {
  return embeddingOpen.value ? <OpenDialog /> : null
}

function OpenDialog(): JSX.Element {
  const words = offlineWords.value.embed
  const field = useRef<HTMLTextAreaElement>(null)
  const said = useSignal('')
  const isWithStory = useSignal(story.peek() !== undefined)
  const isOnDisk = location.protocol === 'file:'
  const close = (): void => showEmbedding(false)
  const copy = async (): Promise<void> => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(frameCode(isWithStory.peek()))
      said.value = words.copied
    } catch {
      said.value = words.notCopied
    }
  }
  return (
    <MessageDialog isOpen title={words.title} closeLabel={messages.value.close} onClose={close}
      actions={isOnDisk ? [] : [{ label: words.copy, kind: 'primary', onChoose: () => void copy() }]}>
      {isOnDisk ? <p>{words.disk}</p> : (
        <>
          <p>{words.hint}</p>
          {story.value && (
            <label class="embed-story">
              <input type="checkbox" checked={isWithStory.value}
                onChange={({ currentTarget }) => {
                  isWithStory.value = currentTarget.checked
                  said.value = ''
                }} />
              {words.withStory}
            </label>
          )}
          <label class="embed-field">
            <span class="card-heading">{words.code}</span>
            <textarea ref={field} class="data paste-field" readOnly rows={5} spellcheck={false} value={frameCode(isWithStory.value)} />
          </label>
          <p class="quiet">{words.address(location.host)}</p>
          <p role="status">{said.value}</p>
        </>
      )}
    </MessageDialog>
  )
}

/** Why the language in the address: the page around is written in one, whatever its readers' browsers prefer. */
function frameCode(isWithStory: boolean): string {
  const shown = isWithStory ? view.value : { ...view.value, story: undefined }
  const hash = writeHash(shown, { ...INITIAL_VIEW, language: language.value === 'en' ? 'fr' : 'en' })
  const address = `${location.origin}${location.pathname}?embed#${hash}`
  return `<iframe src="${escapeText(address)}" title="${escapeText(questionSentence.value)}" width="100%" height="480" frameborder="0" `
    + 'allow="fullscreen" loading="lazy"></iframe>'
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
