/** Words in English and in French, each in a field of its own; that of the interface comes first. */
import type { JSX } from 'preact'
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Issue } from '../core/issues.ts'
import type { Language, Text } from '../core/schema.ts'
import { LANGUAGES } from '../core/vocabulary.ts'
import { endField } from '../state/history.ts'
import { language } from '../state/view.ts'
import { storiesWords } from './stories-words.ts'

/** `onType` takes each letter, and `undefined` where nothing is left of words that are not needed. A language that has no words of its own
 * has those of the other; words that are begun in one language go along in the other until that is typed into. */
export function BothLanguages({ id, label, value, isLong = false, isNeeded = false, onType }: {
  /** Different from every other on the page. */
  id: string
  label: string
  value: Text | undefined
  isLong?: boolean
  isNeeded?: boolean
  onType: (value: Text | undefined) => readonly Issue[]
}): JSX.Element {
  const words = storiesWords.value.editor
  const following = useRef<Language | undefined>(undefined)
  const type = (changed: Language, typed: string): string | undefined => {
    if (isNeeded && typed === '') return words.needed
    const second = changed === 'en' ? 'fr' : 'en'
    if (value === undefined) following.current = second
    else if (following.current === changed) following.current = undefined
    const other = following.current === second ? typed : value?.[second] ?? ''
    // Why the second: who empties one of two that say the same wants neither.
    const isGone = typed === '' && (other === '' || other === value?.[changed])
    const next = isGone ? undefined : inOrder(changed, typed || other, other || typed)
    return onType(next).length === 0 ? undefined : words.refused
  }
  const shown = [language.value, ...LANGUAGES.filter((one) => one !== language.value)]
  return (
    <div class="teach-fields" role="group" aria-label={label}>
      {shown.map((one) => (
        <Field key={one} id={`${id}-${one}`} label={words.inLanguage[one](label)} value={value?.[one] ?? ''} lang={one} isLong={isLong}
          onType={(typed) => type(one, typed)} />
      ))}
    </div>
  )
}

function inOrder(first: Language, mine: string, theirs: string): Text {
  return first === 'en' ? { en: mine, fr: theirs } : { en: theirs, fr: mine }
}

/** What was typed and refused stays in the field, with the reason, until the record changes or the field is left. */
function Field({ id, label, value, lang, isLong, onType }: {
  id: string
  label: string
  value: string
  lang: Language
  isLong: boolean
  onType: (words: string) => string | undefined
}): JSX.Element {
  const typed = useSignal<{ readonly words: string; readonly refusal: string | undefined } | undefined>(undefined)
  const sent = useRef(value)
  useLayoutEffect(() => {
    // Why: an undo, or an edit elsewhere, brings another value, and what was typed is done with.
    if (value !== sent.current) typed.value = undefined
    sent.current = value
  }, [value])
  const { words, refusal } = typed.value ?? { words: value, refusal: undefined }
  const Input = isLong ? 'textarea' : 'input'
  return (
    <div class="teach-field">
      <label class="field-label" for={id}>{label}</label>
      <Input id={id} class="teach-input" lang={lang} dir="auto" autocomplete="off" spellcheck value={words}
        {...(isLong ? { rows: 3 } : { type: 'text' })}
        aria-invalid={refusal === undefined ? undefined : true} aria-describedby={refusal === undefined ? undefined : `${id}-refusal`}
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
          typed.value = undefined
          endField()
        }} />
      {refusal !== undefined && <p class="story-note" id={`${id}-refusal`} role="alert">{refusal}</p>}
    </div>
  )
}
