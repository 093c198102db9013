/** Handing in: the reader's name, and their work as a file or a code. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { FunctionComponent, JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { writeDossier } from '../../state/export.ts'
import { exerciseWish, takeWish } from '../../state/teaching/exercise-work.ts'
import { messages } from '../../state/words.ts'
import { download } from '../../ui/download.ts'
import { announce } from '../../ui/live-region.tsx'
import { MissingPart } from '../../ui/missing-part.tsx'
import { exercisesWords } from './exercises-words.ts'
import { nameFile } from './name-file.ts'

/** `title` is that of the exercise: with the reader's name it names the file. */
export function HandIn({ title }: { title: string }): JSX.Element {
  const words = exercisesWords.value.reader
  const name = useSignal('')
  const note = useSignal('')
  const isRefused = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  useSignalEffect(() => {
    if (exerciseWish.value?.place === 'hand-in' && field.current && takeWish('hand-in')) field.current.focus()
  })
  const save = async (): Promise<void> => {
    if (name.peek().trim() === '') {
      isRefused.value = true
      field.current?.focus()
      return
    }
    const fileName = nameFile(title, name.peek())
    try {
      const written = await writeDossier({ formatId: 'triplomat' })
      if (!written) return
      download(written.content, fileName)
      note.value = exercisesWords.peek().reader.saved(fileName)
    } catch (error) {
      note.value = exercisesWords.peek().reader.failed(error instanceof Error ? error.message : String(error))
    }
    announce(note.peek())
  }
  return (
    <div class="teach-group exercise-hand-in">
      <h3 class="teach-label">{words.handIn}</h3>
      <p>{words.handInLead}</p>
      <form onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}>
        <label class="field-label" for="reader-name">{words.name}</label>
        <input id="reader-name" class="teach-input" type="text" autocomplete="name" ref={field} value={name.value}
          aria-invalid={isRefused.value ? true : undefined} aria-describedby={isRefused.value ? 'reader-name-needed' : undefined}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value
            isRefused.value = false
          }} />
        {isRefused.value && <p class="exercise-needed" id="reader-name-needed" role="alert">{words.nameNeeded}</p>}
        <p><button type="submit" class="button button-primary">{words.saveWork}</button></p>
      </form>
      {note.value !== '' && <p class="exercise-told">{note.value}</p>}
      <WorkAsCode name={name.value.trim()} />
    </div>
  )
}

/** The work as a code, made only when it is asked for. */
function WorkAsCode({ name }: { name: string }): JSX.Element {
  const words = exercisesWords.value.reader
  const [Code, setCode] = useState<{ readonly component: FunctionComponent<{ name: string }> } | 'missing' | undefined>(undefined)
  const place = useRef<HTMLDivElement>(null)
  // Why: the button that asked for it is gone.
  useLayoutEffect(() => place.current?.focus(), [Code])
  const show = (): void => {
    import('../class/hand-in-code.tsx').then(({ HandInCode }) => setCode({ component: HandInCode }), () => setCode('missing'))
  }
  if (Code === 'missing') return <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />
  if (Code) return <div class="exercise-code" tabIndex={-1} ref={place}><Code.component name={name} /></div>
  return <p><button type="button" class="button" onClick={show}>{words.asCode}</button></p>
}
