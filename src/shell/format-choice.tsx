/** Which format the files are read as, and the choice of another. */
import type { JSX } from 'preact'
import { importFormats, readAs } from '../state/import.ts'
import { exchangeWords, formatWords } from './exchange-words.ts'

/** Nothing where no reader is there to choose from. */
export function FormatChoice(): JSX.Element | null {
  const { formatId, formats } = importFormats.value
  const readers = formats.filter(({ reads }) => reads)
  if (readers.length === 0) return null
  return (
    <label class="choice-field">
      <span class="field-label">{exchangeWords.value.report.readAs}</span>
      <select value={formatId ?? ''} onChange={({ currentTarget }) => readAs(currentTarget.value)}>
        {formatId === undefined && <option value="" disabled>–</option>}
        {readers.map(({ id }) => <option key={id} value={id}>{formatWords(id).name}</option>)}
      </select>
    </label>
  )
}
