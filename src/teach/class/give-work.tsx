/** Where the work of a class comes in: as files, as pasted codes, or by the camera; and what it is held against. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../styles/drop-target.css'
import { hasCodeLines } from '../../core/teaching/hand-in-code/code-lines.ts'
import type { Dossier } from '../../core/schema.ts'
import { dossier } from '../../state/project.ts'
import { say } from '../../state/words.ts'
import { addClassFiles, classTask, compareWithKey, isWithKey, mayHaveKey, takeOpenAsTask } from '../../state/teaching/class.ts'
import { takeCodes, takeLines } from '../../state/teaching/class-codes.ts'
import { beforeClassMap } from '../../state/teaching/class-map.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { classWords } from './class-words.ts'
import { CodesNote } from './codes-note.tsx'
import { readDrop } from './dropped-files.ts'
import { PasteCodes } from './paste-codes.tsx'
import { ScanCodes } from './scan-codes.tsx'

export function GiveWork(): JSX.Element {
  const words = classWords.value
  const asks = useSignal<'nothing' | 'paste' | 'scan'>('nothing')
  const close = (): void => {
    asks.value = 'nothing'
  }
  useEffect(takePastedCodes, [])
  return (
    <>
      <div class="button-row class-give">
        <label class="button button-primary">
          {words.open}
          <input class="visually-hidden" type="file" multiple onChange={({ currentTarget }) => {
            const files = [...currentTarget.files ?? []]
            currentTarget.value = ''
            void addClassFiles(files, takeLines)
          }} />
        </label>
        <button type="button" class="button" onClick={() => (asks.value = 'paste')}>{words.paste}</button>
        <button type="button" class="button" onClick={() => (asks.value = 'scan')}>{words.camera}</button>
      </div>
      <p class="quiet class-drop-here">{words.dropHere}</p>
      <CodesNote />
      <HeldAgainst />
      <DropForClass />
      <PasteCodes isOpen={asks.value === 'paste'} onClose={close} />
      <ScanCodes isOpen={asks.value === 'scan'} onClose={close} />
    </>
  )
}

function HeldAgainst(): JSX.Element {
  const words = classWords.value
  const task = classTask.value
  const isOther = dossier.value !== task && dossier.value !== beforeClassMap.value?.map
  return (
    <div class="class-key">
      {mayHaveKey.value
        ? (
          <Segmented legend={words.compareWith} legendVisible value={isWithKey.value ? 'key' : 'none'}
            onChange={(id) => compareWithKey(id === 'key')}
            options={[{ id: 'key', label: words.keyOf(titleOf(task)) }, { id: 'none', label: words.oneAnother }]} />
        )
        : <p>{words.noKey}</p>}
      {isOther && <button type="button" class="button" onClick={takeOpenAsTask}>{words.takeOpen(titleOf(dossier.value))}</button>}
    </div>
  )
}

/** What a dossier is called: after its exercise, or its first article. */
export function titleOf({ exercise, articles }: Dossier): string {
  return exercise ? say(exercise.title) : articles[0]?.title ?? classWords.value.untitled
}

/** Takes the files that are dropped anywhere on the page, before they would be opened as dossiers. */
function DropForClass(): JSX.Element | null {
  const isOver = useSignal(false)
  useEffect(() => {
    const over = new AbortController()
    const options = { capture: true, signal: over.signal }
    const take = (event: DragEvent, isShown: boolean): boolean => {
      if (event.dataTransfer?.types.includes('Files') !== true) return false
      event.preventDefault()
      event.stopImmediatePropagation()
      isOver.value = isShown
      return true
    }
    window.addEventListener('dragover', (event) => take(event, true), options)
    window.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) isOver.value = false
    }, options)
    window.addEventListener('drop', (event) => {
      if (take(event, false) && event.dataTransfer) void readDrop(event.dataTransfer).then((files) => addClassFiles(files, takeLines))
    }, options)
    return () => over.abort()
  }, [])
  if (!isOver.value) return null
  return <div class="drop-target"><p>{classWords.value.drop}</p></div>
}

/** Takes codes that are pasted on the page, outside of any field. */
function takePastedCodes(): () => void {
  const over = new AbortController()
  window.addEventListener('paste', (event) => {
    const inField = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (inField || !hasCodeLines(text) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    void takeCodes(text)
  }, { capture: true, signal: over.signal })
  return () => over.abort()
}
