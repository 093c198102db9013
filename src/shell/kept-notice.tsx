/** The bar under the header that says when work is not kept, is edited in another tab, or was damaged. */
import type { ComponentChildren, JSX } from 'preact'
import { keepAgain } from '../state/keeping/keep-edits.ts'
import { keeping, showTrouble, trouble, type Trouble } from '../state/keeping/keeping.ts'
import { editHere } from '../state/keeping/share-dossier.ts'
import { Icon } from '../ui/icon.tsx'
import { saveToFile } from './keep-file.ts'
import { showKept } from './keep-parts.ts'
import { keepWords } from './keep-words.ts'
import '../styles/keep.css'

export function KeptNotice(): JSX.Element {
  const { failed, reader, again, more, file, trouble: troubleWords, list } = keepWords.value
  const state = keeping.value
  return (
    <>
      {trouble.value && (
        <Notice kind="warning" text={describeTrouble(trouble.value)}>
          <button type="button" class="button" onClick={() => showKept(true)}>{list.heading}</button>
          <button type="button" class="button button-quiet button-square" aria-label={troubleWords.close}
            onClick={() => showTrouble(undefined)}>
            <Icon name="close" />
          </button>
        </Notice>
      )}
      {state.type === 'failed' && (
        <Notice kind="danger" text={`${failed[state.why].problem} ${failed[state.why].remedy}`}>
          <button type="button" class="button button-primary" onClick={() => void saveToFile()}>{file.save}</button>
          <button type="button" class="button" onClick={keepAgain}>{again}</button>
          <button type="button" class="button button-quiet" onClick={() => showKept(true)}>{more}</button>
        </Notice>
      )}
      {state.type === 'reader' && (
        <Notice kind="plain" text={state.answer === 'refused' ? reader.refused : state.answer === 'awaited' ? reader.awaited : reader.bar}>
          <button type="button" class="button button-primary" aria-disabled={state.answer === 'awaited'}
            onClick={() => state.answer !== 'awaited' && editHere()}>{reader.edit}</button>
        </Notice>
      )}
    </>
  )
}

/** Why no role: what changes is said by the one live region of the page. */
function Notice({ kind, text, children }: {
  kind: 'plain' | 'warning' | 'danger'
  text: string
  children: ComponentChildren
}): JSX.Element {
  return (
    <section class={`kept-notice is-${kind}`} aria-label={keepWords.value.title}>
      <p>{text}</p>
      <div class="kept-actions">{children}</div>
    </section>
  )
}

function describeTrouble(found: Trouble): string {
  const { trouble: words, untitled } = keepWords.value
  if (found.type === 'recovered') return words.recovered(found.name || untitled, found.lost)
  const { damaged, cleared, denied, other } = words.unreadable
  return found.why === 'damaged' ? damaged : found.why === 'cleared' ? cleared : found.why === 'denied' ? denied : other
}
