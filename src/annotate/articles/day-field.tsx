/** A day in any words, stored as an EDTF day. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { parseDate } from '../../core/dates.ts'
import { resolveTime } from '../../core/resolve-time.ts'
import { endField } from '../../state/history.ts'
import { language } from '../../state/view.ts'
import { dateWords } from '../../state/words.ts'
import { articlesWords } from './articles-words.ts'

/** `textLanguage` tells how a date of figures is read: the day or the month first. `onDay` takes each day that was understood, and
 * `undefined` where the field is emptied. */
export function DayField({ id, label, value, textLanguage, onDay }: {
  id: string
  label: string
  value: string | undefined
  textLanguage: string
  onDay: (day: string | undefined) => void
}): JSX.Element {
  const words = articlesWords.value.fields
  const typed = useSignal<string | undefined>(undefined)
  const sent = useRef<string | undefined>(value)
  useEffect(() => {
    if (value !== sent.current) typed.value = undefined
    sent.current = value
  }, [value])
  const days = typed.value === undefined ? [] : daysIn(typed.value, textLanguage)
  const isWrong = typed.value !== undefined && typed.value.trim() !== '' && days.length === 0
  const give = (day: string | undefined): void => {
    sent.current = day
    onDay(day)
  }
  return (
    <div class="typed-field">
      <label class="field-label" for={id}>{label}</label>
      <input id={id} class="typed-input" type="text" autocomplete="off" dir="auto" placeholder={words.publishedHint}
        value={typed.value ?? value ?? ''} aria-invalid={isWrong ? true : undefined} aria-describedby={`${id}-${isWrong ? 'bad' : 'read'}`}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value
          const [first] = daysIn(currentTarget.value, textLanguage)
          if (first !== undefined || currentTarget.value.trim() === '') give(first)
        }}
        onBlur={() => {
          if (!isWrong && days.length < 2) typed.value = undefined
          endField()
        }} />
      {isWrong
        ? <p class="field-note" id={`${id}-bad`}>{words.publishedBad}</p>
        : <p class="field-hint" id={`${id}-read`}>{value ? words.publishedRead(dateWords(value)) : words.publishedNone}</p>}
      {days.length > 1 && (
        <p class="chip-row" role="group" aria-label={words.readings}>
          <span class="quiet">{words.readings}</span>
          {days.map((day) => (
            <button key={day} type="button" class="chip" aria-pressed={day === value} onClick={() => give(day)}>{dateWords(day)}</button>
          ))}
        </p>
      )}
    </div>
  )
}

/** Each reading that is a whole day, the likeliest first. Words are tried in the language of the text and in that of the interface. */
function daysIn(typed: string, textLanguage: string): string[] {
  const readings = [textLanguage, language.value].flatMap((tag) => resolveTime(typed, { language: tag }).map(({ edtf }) => edtf))
  return [...new Set(readings)].filter((edtf) => parseDate(edtf)?.precision === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(edtf))
}
