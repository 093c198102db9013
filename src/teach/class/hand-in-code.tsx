/** The student's side of handing in without a network: the work as QR codes, one after the other, and as text. */
import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import '../../styles/teach-class.css'
import { dossier } from '../../state/project.ts'
import { writeHandInCode } from '../../state/teaching/class-code.ts'
import { announce } from '../../ui/live-region.tsx'
import { classWords } from './class-words.ts'
import { QrPicture } from './qr-picture.tsx'

/** How long after the last letter of the name, or the last edit, the code is made, ms. */
const DELAY = 300
/** From this many codes on, a file is easier to hand in. */
const MANY = 12

/** The code of the open dossier. `name` is the reader's, and may be empty. */
export function HandInCode({ name }: { name: string }): JSX.Element {
  const words = classWords.value.handIn
  const lines = useSignal<readonly string[] | 'failed' | undefined>(undefined)
  const given = useSignal(name)
  useEffect(() => {
    given.value = name
  }, [name])
  useSignalEffect(() => {
    const [open, own] = [dossier.value, given.value]
    let isOver = false
    const waiting = setTimeout(() => {
      writeHandInCode(open, own).then((made) => !isOver && (lines.value = made), () => !isOver && (lines.value = 'failed'))
    }, lines.peek() === undefined ? 0 : DELAY)
    return () => {
      isOver = true
      clearTimeout(waiting)
    }
  })
  return (
    <section class="hand-in-code" aria-label={words.title}>
      <h4 class="class-small-heading">{words.title}</h4>
      <p>{words.lead}</p>
      {lines.value === undefined && <p role="status">{words.making}</p>}
      {lines.value === 'failed' && <p role="alert">{words.failed}</p>}
      {Array.isArray(lines.value) && <Code lines={lines.value} />}
    </section>
  )
}

function Code({ lines }: { lines: readonly string[] }): JSX.Element {
  const words = classWords.value.handIn
  const place = useSignal(0)
  const field = useRef<HTMLTextAreaElement>(null)
  const at = useComputed(() => place.value).value % lines.length
  const text = lines.join('\n')
  const move = (by: number): void => {
    place.value = (at + by + lines.length) % lines.length
    announce(words.picture(place.peek() + 1, lines.length))
  }
  const copy = async (): Promise<void> => {
    field.current?.select()
    // Why: a page that was not fetched securely has no clipboard.
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(text).then(() => true, () => false)) === true
    announce(isCopied ? words.copied : words.notCopied)
  }
  return (
    <>
      {lines.length > MANY && <p>{words.long}</p>}
      <figure class="qr-figure">
        <QrPicture text={lines[at] ?? ''} label={words.picture(at + 1, lines.length)} />
        <figcaption class="button-row">
          {lines.length > 1 && <button type="button" class="button" aria-label={words.beforeCode} onClick={() => move(-1)}>{words.before}</button>}
          <span>{words.picture(at + 1, lines.length)}</span>
          {lines.length > 1 && <button type="button" class="button" aria-label={words.nextCode} onClick={() => move(1)}>{words.next}</button>}
        </figcaption>
      </figure>
      <label class="field-label" for="hand-in-text">{words.text}</label>
      <textarea id="hand-in-text" class="teach-input class-code-field" rows={4} readOnly ref={field} value={text} />
      <p><button type="button" class="button" onClick={() => void copy()}>{words.copy}</button></p>
    </>
  )
}
