/** The compared ties as a table. */
import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { EventTable } from '../../core/event-table.ts'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import { language } from '../../state/view.ts'
import type { DataColumn } from '../../ui/data-table-row.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { showScore } from '../cards/cards-words.ts'
import { CHANGE_KINDS, kindOfChange } from './change-kind.ts'
import { ChangeMark } from './change-sign.tsx'
import { changeWords } from './change-words.ts'
import { endsOf, pairWords, stanceWords } from './tie-turn.ts'

/** More rows than that nobody reads; the rest is said to be there. */
const MOST_ROWS = 1000

export function ChangeTable({ table, changed }: { table: EventTable; changed: readonly ChangedTie[] }): JSX.Element {
  const words = changeWords.value
  const columns = useMemo(() => columnsOf(table), [table, words])
  const rows = useMemo(() => changed.slice(0, MOST_ROWS), [changed])
  const selectedKey = useComputed(() => {
    const chosen = chosenTie.value
    return chosen && keyOf([chosen.one, chosen.other])
  }).value
  return (
    <>
      {rows.length < changed.length && <p class="quiet change-capped">{words.table.capped(rows.length, changed.length)}</p>}
      <DataTable caption={words.table.caption} captionVisible={false} columns={columns} rows={rows} emptyText={words.table.empty}
        rowKey={(row) => keyOf(endsOf(table, row).map(({ id }) => id))} selectedKey={selectedKey} language={language.value}
        onSelect={(key) => {
          const [one, other] = key.split('\n')
          if (one !== undefined && other !== undefined) chooseTie({ one, other })
        }} />
    </>
  )
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join('\n')
}

function columnsOf(table: EventTable): DataColumn<ChangedTie>[] {
  const words = changeWords.value
  return [
    { id: 'tie', header: words.table.tie, cell: (row) => pairWords(table, row), sortKey: (row) => pairWords(table, row) },
    {
      id: 'change', header: words.table.change, sortKey: (row) => CHANGE_KINDS.indexOf(kindOfChange(row)),
      cell: (row) => <span class="change-word"><ChangeMark kind={kindOfChange(row)} />{words.kinds[kindOfChange(row)]}</span>,
    },
    {
      id: 'before', header: words.table.before, class: 'change-stance',
      cell: ({ before }) => stanceWords(before), sortKey: ({ before }) => before?.score,
    },
    {
      id: 'after', header: words.table.after, class: 'change-stance',
      cell: ({ after }) => stanceWords(after), sortKey: ({ after }) => after?.score,
    },
    {
      id: 'difference', header: words.table.difference, align: 'end', sortFirst: 'descending',
      cell: ({ difference }) => showScore(difference), sortKey: ({ difference }) => difference,
    },
  ]
}
