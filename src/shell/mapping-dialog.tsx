/** Says which column of a table holds what, with the guess chosen and the first statements that come of it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from '../formats/column-map.ts'
import type { TablePreview } from '../formats/csv/preview-table.ts'
import { readColumns, stopImport, type ImportStep } from '../state/import.ts'
import { messages } from '../state/words.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { exchangeWords, fileWords } from './exchange-words.ts'
import { FormatChoice } from './format-choice.tsx'

const MOST_ROWS = 5
const MOST_STATEMENTS = 3

/** "Read" goes on to the report. */
export function MappingDialog({ step }: { step: Extract<ImportStep, { type: 'mapping' }> }): JSX.Element {
  const { mapping, cancel } = exchangeWords.value
  const chosen = useSignal<ColumnMap>(step.columns)
  const isComplete = chosen.value.source !== undefined && chosen.value.target !== undefined
  const isTold = useSignal(false)
  const choose = (role: ColumnRole, column: string): void => {
    const { [role]: _, ...others } = chosen.value
    chosen.value = column === '' ? others : { ...others, [role]: column }
  }
  const read = (): void => {
    if (isComplete) readColumns(chosen.value)
    else isTold.value = true
  }
  return (
    <MessageDialog isOpen isWide title={mapping.title(fileWords(step.name, true))} closeLabel={messages.value.close} onClose={stopImport} actions={[
      { label: cancel, onChoose: stopImport },
      { label: mapping.read, kind: 'primary', onChoose: read },
    ]}>
      <p>{mapping.hint}</p>
      <TableBeginning table={step.table} />
      <div class="mapping-fields">
        {COLUMN_ROLES.map((role) => (
          <label key={role} class="choice-field">
            <span class="field-label">{mapping.roles[role]}</span>
            <select value={chosen.value[role] ?? ''} required={role === 'source' || role === 'target'}
              onChange={({ currentTarget }) => choose(role, currentTarget.value)}>
              <option value="">{mapping.none}</option>
              {step.table.columns.map((column) => <option key={column} value={column}>{column}</option>)}
            </select>
          </label>
        ))}
      </div>
      <p class="mapping-problem" role="alert">{isTold.value && !isComplete ? mapping.needed : ''}</p>
      {isComplete && <Statements table={step.table} columns={chosen.value} />}
      <FormatChoice />
    </MessageDialog>
  )
}

function TableBeginning({ table: { columns, rows } }: { table: TablePreview }): JSX.Element {
  const { mapping } = exchangeWords.value
  return (
    <div class="table-beginning" tabIndex={0} role="group" aria-label={mapping.begins}>
      <table>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>{columns.map((column, at) => <td key={column}>{row[at]}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Statements({ table: { columns, rows }, columns: map }: { table: TablePreview; columns: ColumnMap }): JSX.Element {
  const { mapping } = exchangeWords.value
  const id = useId()
  const cell = (row: readonly string[], role: ColumnRole): string => row[columns.indexOf(map[role] ?? '')]?.trim() ?? ''
  return (
    <section class="import-preview" aria-labelledby={id}>
      <h3 class="card-heading" id={id}>{mapping.result}</h3>
      <ul class="plain-list">
        {rows.slice(0, MOST_STATEMENTS).map((row, index) => {
          const dates = [cell(row, 'time'), cell(row, 'end')].filter(Boolean).join(' – ')
          const further = [dates, cell(row, 'modality'), cell(row, 'saidBy')].filter(Boolean).join(', ')
          return (
            <li key={index} class="statement">
              <b>{cell(row, 'source') || mapping.nobody}</b> {cell(row, 'type') || mapping.tie}{' '}
              <b>{cell(row, 'target') || mapping.nobody}</b>{further && <span class="quiet"> ({further})</span>}
              {cell(row, 'evidence') && <span class="quiet"> {exchangeWords.value.quoted(cell(row, 'evidence'))}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
