/** The columns of the table of ties. */
import type { JSX } from 'preact'
import { TIE_CLASSES, type EventActor, type EventTable } from '../../core/event-table.ts'
import { DAY } from '../../core/dates.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import type { TableWords } from '../../i18n/alliances/table-en.ts'
import { edtfOfExtent } from '../../state/alliances/edtf-of-extent.ts'
import { dateWords, say } from '../../state/words.ts'
import type { DataColumn } from '../../ui/data-table-row.tsx'
import { ActorMark } from '../cards/actor-mark.tsx'
import { cardsWords, showNumber, showScore } from '../cards/cards-words.ts'
import { isNoFact } from '../cards/no-facts.ts'
import { TieMark } from '../cards/tie-mark.tsx'
import { signWords } from '../cards/tie-words.ts'

/** `names` are the places of the actors' names; `tellings` heads the column of sentences. */
export function tieColumns(table: EventTable, names: Uint32Array, words: TableWords, tellings: string): DataColumn<Tie>[] {
  const { actors } = table
  const name = (actor: number): JSX.Element => {
    const found = actors[actor] as EventActor
    return <span class="entity-name"><ActorMark actor={found} />{say(found.label)}</span>
  }
  return [
    { id: 'one', header: words.one, cell: ({ a }) => name(a), sortKey: ({ a }) => names[a] },
    { id: 'other', header: words.other, cell: ({ b }) => name(b), sortKey: ({ b }) => names[b] },
    {
      id: 'sign', header: words.sign, cell: (tie) => <Sign tie={tie} isPale={isNoFact(table, tie)} />,
      sortKey: ({ sign }) => sign, sortFirst: 'descending',
    },
    { id: 'score', header: words.score, cell: ({ score }) => showScore(score), sortKey: ({ score }) => score, ...FIGURE },
    {
      id: 'events', header: words.events, ...FIGURE,
      cell: ({ events }) => showNumber(events.length), sortKey: ({ events }) => events.length,
    },
    { id: 'tellings', header: tellings, cell: (tie) => showNumber(tie.tellings), sortKey: (tie) => tie.tellings, ...FIGURE },
    ...TIE_CLASSES.map((tieClass): DataColumn<Tie> => ({
      id: tieClass, header: words.classes[tieClass], cell: ({ counts }) => (counts[tieClass] === 0 ? '' : showNumber(counts[tieClass])),
      sortKey: ({ counts }) => counts[tieClass], priority: 2, ...FIGURE,
    })),
    {
      id: 'first', header: words.first, align: 'end', class: 'tie-day',
      cell: ({ first }) => showDay(first), sortKey: ({ first }) => first,
    },
    {
      id: 'last', header: words.last, cell: ({ last }) => showDay(last === undefined ? undefined : last - DAY),
      sortKey: ({ last }) => last, align: 'end', class: 'tie-day',
    },
  ]
}

const FIGURE = { sortFirst: 'descending', align: 'end' } as const

function Sign({ tie, isPale }: { tie: Tie; isPale: boolean }): JSX.Element {
  return <span class="sign-cell"><TieMark tie={tie} isPale={isPale} />{signWords(tie)}{isPale && ` · ${cardsWords.value.tie.noFact}`}</span>
}

function showDay(time: number | undefined): string {
  return time === undefined ? '' : dateWords(edtfOfExtent({ start: time, end: time + DAY }) ?? '')
}
