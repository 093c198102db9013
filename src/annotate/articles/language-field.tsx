/** The language of a text: one of the two of the interface, or any other by its tag. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { LANGUAGES } from '../../core/vocabulary.ts'
import { isLanguageTag } from '../../state/annotating/read-source.ts'
import { endField } from '../../state/history.ts'
import { language } from '../../state/view.ts'
import { articlesWords } from './articles-words.ts'
import { CheckedField } from './checked-field.tsx'

const OTHER = 'other'

export function LanguageField({ id, label, value, onLanguage }: {
  id: string
  label: string
  value: string
  onLanguage: (tag: string) => void
}): JSX.Element {
  const words = articlesWords.value.fields
  const isOther = useSignal(false)
  const isKnown = LANGUAGES.some((one) => one === value)
  const isByTag = isOther.value || !isKnown
  return (
    <div class="language-field">
      <div class="typed-field">
        <label class="field-label" for={id}>{label}</label>
        <select id={id} class="typed-input" value={isByTag ? OTHER : value} onChange={({ currentTarget }) => {
          isOther.value = currentTarget.value === OTHER
          if (!isOther.value) onLanguage(currentTarget.value)
          endField()
        }}>
          {LANGUAGES.map((one) => <option key={one} value={one}>{words.languages[one]}</option>)}
          <option value={OTHER}>{isKnown ? words.otherLanguage : nameOfLanguage(value) ?? words.otherLanguage}</option>
        </select>
      </div>
      {isByTag && (
        <CheckedField id={`${id}-tag`} label={words.languageTag} value={value} hint={words.languageTagHint} bad={words.languageTagBad}
          isRequired isRight={isLanguageTag} onValue={(tag) => {
            // Why: the field by which it is typed must not go while it is typed.
            isOther.value = true
            if (tag !== undefined) onLanguage(tag)
          }} />
      )}
    </div>
  )
}

/** `arabe`; `undefined` where the browser does not know the tag. */
function nameOfLanguage(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(language.value, { type: 'language', fallback: 'none' }).of(tag)
  } catch {
    return undefined
  }
}
