/** What is said about an article, field by field. */
import type { JSX } from 'preact'
import { isWebAddress, type ArticleFields as Fields } from '../../state/annotating/read-source.ts'
import { language as speech } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { articlesWords } from './articles-words.ts'
import { CheckedField } from './checked-field.tsx'
import { DayField } from './day-field.tsx'
import { LanguageField } from './language-field.tsx'

/** `onField` takes each value that can be stored, letter by letter; `undefined` where one is taken away. */
export function ArticleFields({ id, value, onField }: {
  id: string
  value: Fields
  onField: <Field extends keyof Fields>(field: Field, value: Fields[Field] | undefined) => void
}): JSX.Element {
  const words = articlesWords.value.fields
  const { title, publisher, published, language = 'en', url, rights } = value
  return (
    <div class="article-fields">
      <CheckedField id={`${id}-title`} label={words.title} value={title} bad={words.titleBad} lang={language} isRequired
        onValue={(next) => onField('title', next)} />
      <div class="article-field-pair">
        <CheckedField id={`${id}-publisher`} label={words.publisher} value={publisher} onValue={(next) => onField('publisher', next)} />
        <DayField id={`${id}-published`} label={words.published} value={published} textLanguage={language}
          onDay={(next) => onField('published', next)} />
      </div>
      <div class="article-field-pair">
        <LanguageField id={`${id}-language`} label={words.language} value={language} onLanguage={(next) => onField('language', next)} />
        <CheckedField id={`${id}-url`} label={words.url} value={url} hint={words.urlHint} bad={words.urlBad} inputMode="url"
          isRight={isWebAddress} onValue={(next) => onField('url', next)} />
      </div>
      <details class="rights-field">
        <summary><span class="field-label">{words.rights}</span> <span class="rights-now" lang={speech.value}>{rights && say(rights)}</span></summary>
        <BothLanguages id={`${id}-rights`} label={words.rights} value={rights} isLong isOneAtFirst onType={(next) => {
          onField('rights', next)
          return undefined
        }} />
      </details>
    </div>
  )
}
