/** Where the text of a new article comes in: pasted, typed, dropped or from a file. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedClipboardEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import {
  begunSource, begunText, LONGEST_IN_FIELD, takeSource, typeBegunText,
} from '../../state/annotating/begun-article.ts'
import { readPasted } from '../../state/annotating/read-source.ts'
import { announce } from '../../ui/live-region.tsx'
import { articlesWords } from './articles-words.ts'
import { takeFiles } from './take-files.ts'

/** UTF-16 units of a long text that are shown. */
const SHOWN = 1200
const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,text/plain,text/html,*/*'

/** Files may be dropped anywhere on the page while this is there. `bad`: what is missing, said beside the field. */
export function SourceField({ id, bad }: { id: string; bad: string }): JSX.Element {
  const words = articlesWords.value.new
  const said = useSignal<readonly string[]>([])
  const isOver = useSignal(false)
  const file = useRef<HTMLInputElement>(null)
  const take = (files: readonly File[]): void => {
    said.value = []
    void takeFiles(files).then((lines) => {
      said.value = lines
      if (lines.length > 0) announce(lines.join(' '))
    })
  }
  useDrop(take, (next) => (isOver.value = next))
  const isHeld = begunText.value.length > LONGEST_IN_FIELD
  const { removed, isHtml } = begunSource.value
  const notes = [...said.value, ...(isHtml ? [words.fromPage] : []), ...(removed > 0 ? [words.removed(removed)] : [])]
  return (
    <div class={`source-field${isOver.value ? ' is-over' : ''}`}>
      {isHeld ? <Held /> : <Field id={id} bad={bad} onFiles={take} />}
      <div class="source-tools">
        <button type="button" class="button" onClick={() => file.current?.click()}>{words.openFile}</button>
        <input ref={file} type="file" class="visually-hidden" tabIndex={-1} aria-hidden="true" accept={ACCEPTED} onChange={({ currentTarget }) => {
          take([...currentTarget.files ?? []])
          currentTarget.value = ''
        }} />
        {isHeld && (
          <button type="button" class="button button-quiet" onClick={() => {
            typeBegunText('')
            requestAnimationFrame(() => document.getElementById(id)?.focus())
          }}>{words.emptyField}</button>
        )}
      </div>
      {notes.map((note) => <p key={note} class="field-hint">{note}</p>)}
      {bad && <p class="field-note" id={`${id}-bad`}>{bad}</p>}
    </div>
  )
}

function Field({ id, bad, onFiles }: { id: string; bad: string; onFiles: (files: readonly File[]) => void }): JSX.Element {
  const words = articlesWords.value.new
  const field = useRef<HTMLTextAreaElement>(null)
  const text = begunText.value
  // Why not controlled: the browser's own undo goes on working while one types.
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text
  }, [text])
  return (
    <>
      <label class="field-label" for={id}>{words.text}</label>
      <textarea id={id} ref={field} class="typed-input source-text" rows={8} dir="auto" spellcheck={false} autofocus
        aria-describedby={bad ? `${id}-bad` : `${id}-hint`} aria-invalid={bad ? true : undefined}
        onInput={({ currentTarget }) => typeBegunText(currentTarget.value)} onPaste={(event) => paste(event, onFiles)} />
      <p class="field-hint" id={`${id}-hint`}>{words.hint}</p>
    </>
  )
}

/** A long text, of which only the beginning is laid out. */
function Held(): JSX.Element {
  const words = articlesWords.value.new
  const text = begunText.value
  return (
    <>
      <p class="source-count">{words.held(text.length)}</p>
      <pre class="source-beginning" tabIndex={0} role="region" aria-label={words.beginning} dir="auto">
        {text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…
      </pre>
    </>
  )
}

/** What is pasted into an empty field is the article; elsewhere it is put where the cursor stands. Plain text between other text is left to
 * the browser, which can undo it. */
function paste(event: TargetedClipboardEvent<HTMLTextAreaElement>, onFiles: (files: readonly File[]) => void): void {
  const { clipboardData, currentTarget: field } = event
  if (!clipboardData) return
  const files = [...clipboardData.files]
  const html = clipboardData.getData('text/html')
  const plain = clipboardData.getData('text/plain')
  if (files.length > 0 && plain === '') {
    event.preventDefault()
    return onFiles(files)
  }
  const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length
  if (!isWhole && html === '' && plain.length + field.value.length <= LONGEST_IN_FIELD) return
  const source = readPasted(html, plain)
  if (source.text === '') return
  event.preventDefault()
  if (isWhole) takeSource(source)
  else {
    const { value, selectionStart, selectionEnd } = field
    const next = value.slice(0, selectionStart) + source.text + value.slice(selectionEnd)
    if (next.length <= LONGEST_IN_FIELD) field.setRangeText(source.text, selectionStart, selectionEnd, 'end')
    typeBegunText(next)
  }
  announce(articlesWords.value.new.taken(begunText.value.length))
}

/** Why before everything else, and from the first frame on: the page itself opens what is dropped on it as a dossier. */
function useDrop(onFiles: (files: readonly File[]) => void, onOver: (isOver: boolean) => void): void {
  useLayoutEffect(() => {
    const over = new AbortController()
    const take = (event: DragEvent): boolean => {
      if (event.dataTransfer?.types.includes('Files') !== true) return false
      event.preventDefault()
      event.stopPropagation()
      return true
    }
    const options = { capture: true, signal: over.signal }
    document.addEventListener('dragover', (event) => take(event) && onOver(true), options)
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && onOver(false), options)
    document.addEventListener('drop', (event) => {
      onOver(false)
      if (take(event)) onFiles([...event.dataTransfer?.files ?? []])
    }, options)
    return () => over.abort()
  }, [])
}
