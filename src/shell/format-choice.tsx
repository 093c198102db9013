/** Which format the files are read as, and the choice of another. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { importFormats, readAs } from '../state/import.ts'
import { exchangeWords, formatWords } from './exchange-words.ts'

/** Nothing where no reader is there to choose from. Why a button: on the way to a format by arrows or letters the keyboard passes
 * others, and reading as one of those would take the dialog away. */
export function FormatChoice(): JSX.Element | null {
  const { report } = exchangeWords.value
  const { formatId = '', formats } = importFormats.value
  const chosen = useSignal(formatId)
  const id = useId()
  const readers = formats.filter(({ reads }) => reads)
  if (readers.length === 0) return null
  return (
    <div class="choice-field">
      <label class="field-label" for={id}>{report.readAs}</label>
      <div class="choice-line">
        <select id={id} value={chosen.value} onChange={({ currentTarget }) => (chosen.value = currentTarget.value)}>
          {formatId === '' && <option value="" disabled>–</option>}
          {readers.map((reader) => <option key={reader.id} value={reader.id}>{formatWords(reader.id).name}</option>)}
        </select>
        <button type="button" class="button" aria-disabled={chosen.value === ''} onClick={() => chosen.value && readAs(chosen.value)}>
          {report.again}
        </button>
      </div>
    </div>
  )
}
