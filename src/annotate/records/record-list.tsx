/** Records under a heading, the first of them at once. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { recordsWords } from './records-words.ts'
import { RecordLine } from './record-line.tsx'
import type { NamedType } from './record-words.ts'

/** One record of a list, and what is quietly said behind it. */
export interface ListedRecord {
  readonly type: NamedType
  readonly id: string
  readonly note?: string | undefined
  /** Whether some words of the sentence stand around a mention. */
  readonly hasContext?: boolean
}

const MOST_AT_FIRST = 12
const MORE = 200

/** Nothing where there are none. `isPlain`: the lines lead nowhere. */
export function RecordList({ heading, records, isPlain = false }: {
  heading?: string
  records: readonly ListedRecord[]
  isPlain?: boolean
}): JSX.Element | null {
  const most = useSignal(MOST_AT_FIRST)
  if (records.length === 0) return null
  return (
    <section class="record-list">
      {heading !== undefined && <h3 class="card-heading">{heading}</h3>}
      <ul class="plain-list">
        {records.slice(0, most.value).map(({ type, id, note, hasContext = false }) => (
          <li key={`${type} ${id} ${note ?? ''}`}><RecordLine type={type} id={id} isPlain={isPlain} hasContext={hasContext} note={note} /></li>
        ))}
      </ul>
      {records.length > most.value && (
        <button type="button" class="button button-quiet" onClick={() => (most.value += MORE)}>
          {recordsWords.value.more(Math.min(MORE, records.length - most.value))}
        </button>
      )}
    </section>
  )
}
