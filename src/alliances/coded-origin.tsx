/** Asks from which day the times of a file count that are numbers, and reads it with the answer. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { readCodedFrom } from '../state/alliances/read-coded.ts'
import { frameWords } from './frame-words.ts'

const UNITS = ['day', 'hour'] as const
const FIRST_NUMBERS = [0, 1] as const

export function CodedOrigin({ name }: { name: string }): JSX.Element {
  const words = frameWords.value.coded.origin
  const date = useSignal('')
  const unit = useSignal<(typeof UNITS)[number]>('day')
  const first = useSignal<number>(FIRST_NUMBERS[0])
  return (
    <form class="coded-origin" onSubmit={(event) => {
      event.preventDefault()
      readCodedFrom(name, { date: date.value, unit: unit.value, first: first.value })
    }}>
      <label class="select-field">{words.count}
        <select value={unit.value} onChange={({ currentTarget }) => (unit.value = UNITS.find((one) => one === currentTarget.value) ?? 'day')}>
          {UNITS.map((one) => <option key={one} value={one}>{words[one]}</option>)}
        </select>
      </label>
      <label class="select-field">{words.first}
        <select value={first.value} onChange={({ currentTarget }) => (first.value = Number(currentTarget.value))}>
          {FIRST_NUMBERS.map((one) => <option key={one} value={one}>{one}</option>)}
        </select>
      </label>
      <label class="select-field">{words.date}
        <input type="date" required value={date.value} onInput={({ currentTarget }) => (date.value = currentTarget.value)} />
      </label>
      <button type="submit" class="button">{words.read}</button>
    </form>
  )
}
