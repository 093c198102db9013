/** Words of a record in English and in French, each in a field of its own. */
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Language, Text } from '../../core/schema.ts'
import { languagesShown } from './languages-shown.ts'
import { recordsWords } from './records-words.ts'
import { TypedField } from './typed-field.tsx'

/** The language of the interface comes first. `onType` takes each change, `undefined` where nothing is left of words that `isNeeded` does
 * not ask for, and says why it cannot stand. Words that may be left out are those of the other language where one of the two is empty;
 * begun in one language, they go along in the other until that is typed into. */
export function BothLanguages({ id, label, value, isLong = false, isNeeded = false, onType }: {
  id: string
  label: string
  value: Text | undefined
  isLong?: boolean
  isNeeded?: boolean
  onType: (value: Text | undefined, changed: Language) => string | undefined
}): JSX.Element {
  const words = recordsWords.value
  const following = useRef<Language | undefined>(undefined)
  const type = (changed: Language, typed: string): string | undefined => {
    if (isNeeded && typed === '') return words.needed
    const second = changed === 'en' ? 'fr' : 'en'
    if (value === undefined) following.current = second
    else if (following.current === changed) following.current = undefined
    const other = following.current === second ? typed : value?.[second] ?? ''
    // Why: who empties one of two that say the same wants neither.
    if (typed === '' && (other === '' || other === value?.[changed])) return onType(undefined, changed)
    const [mine, theirs] = [typed || other, other || typed]
    return onType(changed === 'en' ? { en: mine, fr: theirs } : { en: theirs, fr: mine }, changed)
  }
  return (
    <div class="both-languages" role="group" aria-label={label}>
      {languagesShown().map((one) => (
        <TypedField key={one} id={`${id}-${one}`} label={words.inLanguage[one](label)} value={value?.[one] ?? ''} lang={one} isLong={isLong}
          onType={(typed) => type(one, typed)} />
      ))}
    </div>
  )
}
