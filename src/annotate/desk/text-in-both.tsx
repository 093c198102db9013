/** Words that a record has in English and in French: one field for both, until they differ. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Language, Text } from '../../core/schema.ts'
import { LANGUAGES } from '../../core/vocabulary.ts'
import { endField } from '../../state/history.ts'
import { language } from '../../state/view.ts'
import { claimCardWords } from './desk-words.ts'

/** `onType` takes each letter; `undefined` where nothing is left. With `isLong` there is room for some lines. A field that is emptied stays
 * empty until it is left: a language without words of its own then has those of the other. */
export function TextInBoth({ id, label, value, isLong = false, onType }: {
  id: string
  label: string
  value: Text | undefined
  isLong?: boolean
  onType: (value: Text | undefined) => void
}): JSX.Element {
  const words = claimCardWords.value
  const isApart = useSignal(false)
  const emptied = useSignal<Language | undefined>(undefined)
  const differs = value !== undefined && value.en !== value.fr
  const first = language.value
  const second = LANGUAGES.find((one) => one !== first) ?? first
  const Field = isLong ? 'textarea' : 'input'
  const isTwo = differs || isApart.value || emptied.value !== undefined
  // Why: the button that asked for it is gone.
  useLayoutEffect(() => {
    if (isApart.value) document.getElementById(`${id}-${second}`)?.focus()
  }, [isApart.value])
  const type = (one: Language, text: string): void => {
    // Why: the words of the other language must not come under the cursor of who rewrites these.
    emptied.value = isTwo && text.trim() === '' ? one : undefined
    onType(typed(value, one, text, isTwo))
  }
  const field = (one: Language, name: string, isShown: boolean): JSX.Element => (
    <p class="typed-field">
      <label class={isShown ? 'field-label' : 'visually-hidden'} for={`${id}-${one}`}>{name}</label>
      <Field id={`${id}-${one}`} class="typed-input" lang={one} dir="auto" {...(isLong ? { rows: 2 } : { type: 'text' })}
        value={emptied.value === one ? '' : value?.[one] ?? ''}
        onInput={({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
          type(one, currentTarget.value)}
        onBlur={() => {
          emptied.value = undefined
          endField()
        }} />
    </p>
  )
  return (
    <div class="text-in-both" role="group" aria-label={label}>
      {field(first, isTwo ? `${label}, ${words.otherLanguage[first]}` : label, true)}
      {isTwo
        ? field(second, `${label}, ${words.otherLanguage[second]}`, true)
        : value && (
          <button type="button" class="button button-quiet link-button" onClick={() => (isApart.value = true)}>
            {words.bothLanguages}
          </button>
        )}
    </div>
  )
}

/** A language without words of its own has those of the other. */
function typed(before: Text | undefined, changed: Language, words: string, isTwo: boolean): Text | undefined {
  const other = isTwo && before ? before[changed === 'en' ? 'fr' : 'en'] : words
  const either = words.trim() || other.trim()
  if (!either) return undefined
  const [mine, theirs] = [words.trim() ? words : other, other.trim() ? other : words]
  return changed === 'en' ? { en: mine, fr: theirs } : { en: theirs, fr: mine }
}
