/** A field of a record: each letter is an edit, and what cannot stand is shown as such and not kept. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { endField } from '../state/history.ts'

/** What a field needs. */
export interface TypedFieldProps {
  /** Different from every other on the page. */
  readonly id: string
  readonly label: string
  /** What the record says. */
  readonly value: string
  /** Language of the words, a BCP 47 tag, where it is not the interface's. */
  readonly lang?: string
  /** Whether there is room for some lines. Default: false. */
  readonly isLong?: boolean
  /** Whether it holds a code rather than words. Default: false. */
  readonly isData?: boolean
  readonly placeholder?: string
  /** Words that are proposed. Default: none. */
  readonly proposals?: readonly string[]
  /** Takes what was typed without spaces around it, and says why it cannot stand; nothing where it was kept. */
  readonly onType: (words: string) => string | undefined
}

/** What was typed and refused stays in the field, with the reason, until the record changes; an empty field only until it is left. */
export function TypedField(props: TypedFieldProps): JSX.Element {
  const { id, label, value, lang, isLong = false, isData = false, placeholder, proposals = [], onType } = props
  const typed = useSignal<{ readonly words: string; readonly refusal: string | undefined } | undefined>(undefined)
  const sent = useRef(value)
  useLayoutEffect(() => {
    // Why: an undo, or an edit elsewhere, brings another value, and what was typed is done with.
    if (value !== sent.current) typed.value = undefined
    sent.current = value
  }, [value])
  const { words, refusal } = typed.value ?? { words: value, refusal: undefined }
  const Field = isLong ? 'textarea' : 'input'
  return (
    <div class="typed-field">
      <label class="field-label" for={id}>{label}</label>
      <Field id={id} class={`typed-input${isData ? ' data' : ''}`} lang={lang} dir={isData ? undefined : 'auto'}
        autocomplete="off" spellcheck={!isData}
        {...(isLong ? { rows: 3 } : { type: 'text', list: proposals.length > 0 ? `${id}-list` : undefined })}
        placeholder={placeholder} value={words} aria-invalid={refusal === undefined ? undefined : true}
        aria-describedby={refusal === undefined ? undefined : `${id}-refusal`}
        onInput={({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
          const now = currentTarget.value
          const before = sent.current
          sent.current = now.trim()
          const refused = onType(now.trim())
          // Why: what is refused does not reach the record, which will be compared with what stood there.
          if (refused !== undefined) sent.current = before
          typed.value = { words: now, refusal: refused }
        }}
        onBlur={() => {
          // Why: of an empty field nothing would be lost, and the record has words still.
          if (refusal === undefined || words.trim() === '') typed.value = undefined
          endField()
        }} />
      {proposals.length > 0 && !isLong && (
        <datalist id={`${id}-list`}>{proposals.map((one) => <option key={one} value={one}>{one}</option>)}</datalist>
      )}
      {refusal !== undefined && <p class="field-note" id={`${id}-refusal`}>{refusal}</p>}
    </div>
  )
}
