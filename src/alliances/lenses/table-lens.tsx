/** All ties of the circle that is looked at as a table, drawn or not: what stands behind every picture.
 * The chosen one is there too, unless others are searched for. */
import { computed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useId, useMemo } from 'preact/hooks'
import '../../styles/alliances-table.css'
import { fold } from '../../core/fold.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import { actorNumbers, circleTies, eventTable, ties } from '../../state/alliances/ties.ts'
import { language } from '../../state/view.ts'
import { messages, say } from '../../state/words.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { sortRows, type TableSort } from '../../ui/sort-rows.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { tieWords } from '../cards/tie-words.ts'
import { nameOrder } from '../table/name-order.ts'
import { tableWords } from '../table/table-words.ts'
import { tieColumns } from '../table/tie-columns.tsx'

/** Rows drawn at first, and how many more each step adds: ties that are not shown are sorted and searched all the same. */
const ROWS_A_STEP = 120

const columns = computed(() => {
  const words = tableWords.value
  const table = eventTable.value
  const isCoded = table.sources.some(({ kind }) => kind === 'coded')
  return tieColumns(table, nameOrder(table.actors, language.value), words, isCoded ? words.tellingsOrLines : words.tellings)
})

export function TableLens(): JSX.Element {
  const words = tableWords.value
  const query = useSignal('')
  const shown = useSignal(ROWS_A_STEP)
  const sort = useSignal<TableSort | undefined>(undefined)
  const id = useId()
  const all = circleTies.value
  const found = useMemo(() => search(all, query.value), [all, query.value, language.value])
  const order = sort.value
  const sorted = useMemo(() => {
    const keyOf = columns.value.find((column) => column.id === order?.columnId)?.sortKey
    return order && keyOf ? sortRows(found, keyOf, order.direction, language.value) : found
  }, [found, order, columns.value])
  const chosen = chosenTie.value
  const selectedKey = chosen && keyOfIds(chosen.one, chosen.other)
  const rows = useMemo(() => {
    const first = sorted.slice(0, shown.value)
    const held = selectedKey === undefined || query.value !== '' ? undefined : ties.value.ties.find((tie) => keyOfTie(tie) === selectedKey)
    return held && !first.includes(held) ? [...first, held] : first
  }, [sorted, shown.value, selectedKey, ties.value, query.value])
  const left = sorted.length - shown.value
  return (
    <div class="ties-table">
      <div class="ties-table-search">
        <label class="field-label" for={id}>{words.search}</label>
        <input id={id} type="search" class="ties-table-field" placeholder={words.searchHint} value={query.value} autocomplete="off"
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value
            shown.value = ROWS_A_STEP
          }} />
      </div>
      <DataTable caption={words.caption(Math.min(shown.value, sorted.length), all.length)} columns={columns.value} rows={rows}
        rowKey={keyOfTie} rowLabel={labelOf}
        selectedKey={selectedKey} onSelect={choose} language={language.value} sort={order} onSort={(next) => (sort.value = next)}
        emptyText={all.length === 0 ? words.empty : words.noMatch} />
      {left > 0 && (
        <p class="ties-table-more">
          <button type="button" class="button" onClick={() => (shown.value += ROWS_A_STEP)}>
            {words.more(Math.min(left, ROWS_A_STEP))}
          </button>
        </p>
      )}
    </div>
  )
}

function search(all: readonly Tie[], query: string): readonly Tie[] {
  const wanted = fold(query.trim())
  if (wanted === '') return all
  const isWanted = eventTable.value.actors.map(({ label }) => fold(say(label)).includes(wanted))
  return all.filter(({ a, b }) => isWanted[a] || isWanted[b])
}

function keyOfTie({ a, b }: Tie): string {
  return `${a} ${b}`
}

/** The key of the tie between two ids; `undefined` where the sources have not both. */
function keyOfIds(one: string, other: string): string | undefined {
  const [first, second] = [actorNumbers.value.get(one), actorNumbers.value.get(other)]
  if (first === undefined || second === undefined) return undefined
  return `${Math.min(first, second)} ${Math.max(first, second)}`
}

function labelOf(tie: Tie): string {
  const { actors } = eventTable.value
  const [a, b] = [actors[tie.a], actors[tie.b]]
  return a && b ? messages.value.labelled(cardsWords.value.pair(say(a.label), say(b.label)), tieWords(tie)) : ''
}

function choose(key: string): void {
  const { actors } = eventTable.value
  const [a, b] = key.split(' ').map((actor) => actors[Number(actor)])
  if (a && b) chooseTie({ one: a.id, other: b.id })
}
