/** Uses of an entity, each of which can be ticked. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { RecordLine } from './record-line.tsx'
import { recordsWords } from './records-words.ts'
import type { EntityUse } from './uses-of.ts'

const MOST_AT_FIRST = 30
const MORE = 200

export function UseTicks({ legend, uses, ticked, onTick }: {
  legend: string
  uses: readonly EntityUse[]
  ticked: ReadonlySet<string>
  onTick: (keys: readonly string[], isOn: boolean) => void
}): JSX.Element | null {
  const words = recordsWords.value
  const most = useSignal(MOST_AT_FIRST)
  if (uses.length === 0) return null
  const isAll = uses.every(({ key }) => ticked.has(key))
  return (
    <fieldset class="record-choice">
      <legend class="field-label">{legend}</legend>
      <button type="button" class="button button-quiet link-button" onClick={() => onTick(uses.map(({ key }) => key), !isAll)}>
        {isAll ? words.split.none : words.split.all}
      </button>
      {uses.slice(0, most.value).map(({ key, type, id, end }) => (
        <label key={key} class="record-check">
          <input type="checkbox" checked={ticked.has(key)} onChange={({ currentTarget }) => onTick([key], currentTarget.checked)} />
          <RecordLine type={type} id={id} isPlain hasContext={type === 'mention'} note={end && words.split.ends[end]} />
        </label>
      ))}
      {uses.length > most.value && (
        <button type="button" class="button button-quiet" onClick={() => (most.value += MORE)}>
          {words.more(Math.min(MORE, uses.length - most.value))}
        </button>
      )}
    </fieldset>
  )
}
