/** A time: in any words, which are read as a date, or as a date at once; with what it rests on. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { isDate } from '../../core/dates.ts'
import type { Article, Time } from '../../core/schema.ts'
import { readTime, timeByHand, type TimePhrase } from '../../state/annotating/claim-time.ts'
import { endField } from '../../state/history.ts'
import { dateWords, messages, say } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { announce } from '../../ui/live-region.tsx'
import { claimCardWords } from './desk-words.ts'

const NONE: readonly TimePhrase[] = []

/** `phrases` are times that the text offers. `onTime` takes each change; with the name of the field where letters are typed into it. */
export function TimeField({ id, label, article, value, phrases = NONE, onTime }: {
  id: string
  label: string
  article: Article
  value: Time | undefined
  phrases?: readonly TimePhrase[]
  onTime: (time: Time | undefined, field?: string) => void
}): JSX.Element {
  const words = claimCardWords.value
  const typed = useSignal('')
  const readings = typed.value.trim() === '' ? [] : readTime(typed.value, article)
  const isUnread = typed.value.trim() !== '' && readings.length === 0
  const take = (time: Time, said: string): void => {
    typed.value = said
    onTime(time)
    announce(words.timeSet(dateWords(time.edtf)))
  }
  const offered = phrases.filter((phrase) => phrase.readings.every(({ edtf }) => edtf !== value?.edtf))
  return (
    <div class="time-field" role="group" aria-label={label}>
      {offered.length > 0 && (
        <p class="chip-row">
          <span class="quiet">{words.inEvidence}</span>
          {offered.flatMap((phrase) => phrase.readings.slice(0, 1).map((time) => (
            <button key={`${phrase.words} ${time.edtf}`} type="button" class="chip"
              aria-label={words.takeTime(phrase.words, dateWords(time.edtf))}
              onClick={() => take(time, phrase.words)}>
              <q lang={article.language}>{phrase.words}</q> <span class="quiet">{dateWords(time.edtf)}</span>
            </button>
          )))}
        </p>
      )}
      <p class="typed-field">
        <label class="field-label" for={`${id}-words`}>{words.timeWords}</label>
        <input id={`${id}-words`} class="typed-input" type="text" autocomplete="off" placeholder={words.timeHint}
          value={typed.value} dir="auto"
          aria-invalid={isUnread ? true : undefined} aria-describedby={isUnread ? `${id}-unread` : `${id}-read`}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
            const [first] = typed.value.trim() === '' ? [] : readTime(typed.value, article)
            if (first) onTime(first, 'time')
          }}
          onBlur={endField} />
      </p>
      {isUnread && <p class="field-note" id={`${id}-unread`}>{words.timeUnread}</p>}
      {readings.length > 1 && (
        <p class="chip-row" role="group" aria-label={words.readings}>
          <span class="quiet">{words.readings}</span>
          {readings.map((time) => (
            <button key={time.edtf} type="button" class="chip" aria-pressed={time.edtf === value?.edtf}
              onClick={() => take(time, typed.value)}>
              {dateWords(time.edtf)}
            </button>
          ))}
        </p>
      )}
      {value
        ? <Dated id={id} value={value} onTime={onTime} onClear={() => {
          typed.value = ''
          onTime(undefined)
          announce(words.timeCleared)
          document.getElementById(`${id}-words`)?.focus()
        }} />
        : <p class="quiet" id={`${id}-read`}>{words.noTime}</p>}
    </div>
  )
}

function Dated({ id, value, onTime, onClear }: {
  id: string
  value: Time
  onTime: (time: Time, field?: string) => void
  onClear: () => void
}): JSX.Element {
  const words = claimCardWords.value
  const bad = useSignal<string | undefined>(undefined)
  // Why: an undo, or another reading, brings another date, and what was half typed is done with.
  useEffect(() => {
    bad.value = undefined
  }, [value.edtf])
  return (
    <>
      <p class="time-read" id={`${id}-read`}>{words.readAs(dateWords(value.edtf))}</p>
      <p class="typed-field typed-field-row">
        <label class="field-label" for={`${id}-edtf`}>{words.edtf}</label>
        <input id={`${id}-edtf`} class="typed-input data" type="text" autocomplete="off" spellcheck={false} value={bad.value ?? value.edtf}
          aria-invalid={bad.value === undefined ? undefined : true} aria-describedby={bad.value === undefined ? undefined : `${id}-bad`}
          onInput={({ currentTarget }) => {
            const edtf = currentTarget.value.trim()
            if (!isDate(edtf)) {
              bad.value = currentTarget.value
              return
            }
            bad.value = undefined
            onTime(timeByHand(edtf, value), 'edtf')
          }}
          onBlur={endField} />
        <button type="button" class="button button-quiet" onClick={onClear}>{words.clearTime}</button>
      </p>
      {bad.value !== undefined && <p class="field-note" id={`${id}-bad`}>{words.edtfBad}</p>}
      <details class="said-when">
        <summary>{messages.value.labelled(words.basis, say(value.basis))}</summary>
        <BothLanguages id={`${id}-basis`} label={words.basis} value={value.basis} isNeeded isOneAtFirst onType={(basis) => {
          if (basis) onTime({ ...value, basis }, 'basis')
          return undefined
        }} />
      </details>
    </>
  )
}
