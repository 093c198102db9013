/** A field of one line that stores what is right, and says beside it what is wrong. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { endField } from '../../state/history.ts'

/** `onValue` takes each value that is right, without white space around it, and `undefined` where the field is emptied and may be. What is
 * wrong stays in the field and is not stored. */
export function CheckedField({ id, label, value, hint, bad = '', lang, inputMode = 'text', isRequired = false, isRight = () => true, onValue }: {
  id: string
  label: string
  value: string | undefined
  hint?: string
  bad?: string
  lang?: string | undefined
  inputMode?: 'text' | 'url'
  isRequired?: boolean
  isRight?: (typed: string) => boolean
  onValue: (value: string | undefined) => void
}): JSX.Element {
  const typed = useSignal<string | undefined>(undefined)
  const sent = useRef<string | undefined>(value)
  // Why: an undo, or a text that was just brought, says something else than what was typed here.
  useEffect(() => {
    if (value !== sent.current) typed.value = undefined
    sent.current = value
  }, [value])
  const isWrong = typed.value !== undefined && isBad(typed.value.trim())
  function isBad(words: string): boolean {
    return words === '' ? isRequired : !isRight(words)
  }
  return (
    <div class="typed-field">
      <label class="field-label" for={id}>{label}</label>
      <input id={id} class="typed-input" type="text" inputMode={inputMode} autocomplete="off" dir="auto" lang={lang} placeholder={hint}
        required={isRequired} value={typed.value ?? value ?? ''}
        aria-invalid={isWrong ? true : undefined} aria-describedby={isWrong ? `${id}-bad` : undefined}
        onInput={({ currentTarget }) => {
          const words = currentTarget.value.trim()
          typed.value = currentTarget.value
          if (isBad(words)) return
          sent.current = words || undefined
          onValue(words || undefined)
        }}
        onBlur={() => {
          if (!isWrong) typed.value = undefined
          endField()
        }} />
      {isWrong && <p class="field-note" id={`${id}-bad`}>{bad}</p>}
    </div>
  )
}
