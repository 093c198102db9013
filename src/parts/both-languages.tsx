/** Words of a record in English and in French, each in a field of its own. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedFocusEvent } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language, Text } from '../core/schema.ts'
import { bothLanguagesWords } from './both-languages-words.ts'
import { languagesShown } from './languages-shown.ts'
import { TypedField } from './typed-field.tsx'

/** The language of the interface comes first. `onType` takes each change, `undefined` where nothing is left of words that `isNeeded` does
 * not ask for, and says why it cannot stand. Words begun in one language go along in the other until that is typed into. One of the two
 * that is emptied stays empty until both fields are left: it then has the words of the other. With `isOneAtFirst` there is one field for
 * both languages until their words differ or others are asked for. */
export function BothLanguages({ id, label, value, isLong = false, isNeeded = false, isOneAtFirst = false, onType }: {
  /** Different from every other on the page. */
  id: string
  label: string
  value: Text | undefined
  isLong?: boolean
  isNeeded?: boolean
  isOneAtFirst?: boolean
  onType: (value: Text | undefined, changed: Language) => string | undefined
}): JSX.Element {
  const words = bothLanguagesWords.value
  const group = useRef<HTMLDivElement>(null)
  const following = useRef<Language | undefined>(undefined)
  const emptied = useSignal<Language | undefined>(undefined)
  const isAsked = useSignal(false)
  const isSame = value === undefined || value.en === value.fr
  // Why kept: fields that come to say the same while somebody types must not become one under the cursor.
  const isTwo = useRef(false)
  isTwo.current ||= !isOneAtFirst || !isSame || isAsked.value
  const shown = isTwo.current ? languagesShown() : languagesShown().slice(0, 1)
  // Why: the button that asked for it is gone.
  useLayoutEffect(() => {
    if (isAsked.value) document.getElementById(`${id}-${languagesShown()[1]}`)?.focus()
  }, [isAsked.value])
  const wordsIn = (one: Language): string => (isSame && emptied.value === one ? '' : value?.[one] ?? '')
  const type = (changed: Language, typed: string): string | undefined => {
    const second = changed === 'en' ? 'fr' : 'en'
    if (isNeeded && typed === '') return words.needed
    if (value === undefined) following.current = second
    else if (following.current === changed) following.current = undefined
    const isBoth = !isTwo.current || following.current === second
    const other = isBoth ? typed : wordsIn(second)
    // Why: the words of the other language must not come under the cursor of who rewrites these.
    emptied.value = typed === '' && other !== '' ? changed : typed !== '' && other === '' ? second : undefined
    const [mine, theirs] = [typed || other, other || typed]
    return onType(mine === '' ? undefined : changed === 'en' ? { en: mine, fr: theirs } : { en: theirs, fr: mine }, changed)
  }
  const onLeave = ({ relatedTarget }: TargetedFocusEvent<HTMLDivElement>): void => {
    if (!(relatedTarget instanceof Node && group.current?.contains(relatedTarget))) emptied.value = undefined
  }
  return (
    <div class="both-languages" role="group" aria-label={label} ref={group} onFocusOut={onLeave}>
      {shown.map((one) => (
        <TypedField key={one} id={`${id}-${one}`} label={isTwo.current ? words.inLanguage[one](label) : label} lang={one} isLong={isLong}
          value={wordsIn(one)} onType={(typed) => type(one, typed)} />
      ))}
      {!isTwo.current && value && (
        <button type="button" class="button button-quiet link-button" onClick={() => (isAsked.value = true)}>{words.otherWords}</button>
      )}
    </div>
  )
}
