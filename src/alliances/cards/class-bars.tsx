/** The events of a tie by class: conflict to the left, cooperation to the right, in a table that can be read as one. */
import type { JSX } from 'preact'
import type { TieClass } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { cardsWords, showNumber } from './cards-words.ts'

export function ClassBars({ tie: { counts } }: { tie: Pick<Tie, 'counts'> }): JSX.Element {
  const words = cardsWords.value.tie
  const rows = ROWS.filter(({ conflict, cooperation }) => counts[conflict] + counts[cooperation] > 0)
  const most = Math.max(1, ...rows.flatMap(({ conflict, cooperation }) => [counts[conflict], counts[cooperation]]))
  return (
    <table class="class-bars">
      <caption class="visually-hidden">{words.classes}</caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">{words.class}</span></th>
          <th scope="col" class="class-bars-conflict">{words.conflict}</th><th scope="col">{words.cooperation}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, conflict, cooperation }) => (
          <tr key={id}>
            <th scope="row">{words.rows[id]}</th>
            <td class="class-bars-conflict"><Bar count={counts[conflict]} most={most} kind="conflict" /></td>
            <td><Bar count={counts[cooperation]} most={most} kind="cooperation" /></td>
          </tr>
        ))}
        {counts.neutral > 0 && (
          <tr><th scope="row">{words.rows.neutral}</th><td colSpan={2} class="class-bars-neutral">{showNumber(counts.neutral)}</td></tr>
        )}
      </tbody>
    </table>
  )
}

/** The form as the lines have it: conflict broken and hollow, cooperation filled. */
function Bar({ count, most, kind }: { count: number; most: number; kind: 'conflict' | 'cooperation' }): JSX.Element {
  return (
    <span class="class-bar">
      {count > 0 && <span class={`class-bar-${kind}`} style={{ width: `${(count / most) * FULL}%` }} />}
      <span class={count === 0 ? 'quiet' : ''}>{showNumber(count)}</span>
    </span>
  )
}

/** Percent of the cell: the rest is for the figure. */
const FULL = 72

const ROWS: readonly { readonly id: 'treaty' | 'material' | 'verbal'; readonly conflict: TieClass; readonly cooperation: TieClass }[] = [
  { id: 'treaty', conflict: 'treaty-conflict', cooperation: 'treaty' },
  { id: 'material', conflict: 'material-conflict', cooperation: 'material-cooperation' },
  { id: 'verbal', conflict: 'verbal-conflict', cooperation: 'verbal-cooperation' },
]
