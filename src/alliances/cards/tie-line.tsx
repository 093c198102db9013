/** One line for one tie, which opens it. */
import type { JSX } from 'preact'
import type { EventTable } from '../../core/event-table.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { chooseTie, chosenTie } from '../../state/alliances/choices.ts'
import { ties } from '../../state/alliances/ties.ts'
import { hover } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { cardsWords, showScore } from './cards-words.ts'
import { isNoFact } from './no-facts.ts'
import { TieMark } from './tie-mark.tsx'
import { tieWords } from './tie-words.ts'

/** `seenFrom` an actor (its index), the line names the other end only. A tie of what was worked out earlier comes with its `table`: in
 * the one of now the same numbers may mean other actors, or none. */
export function TieLine({ tie, seenFrom, table = ties.value.table }: { tie: Tie; seenFrom?: number; table?: EventTable }): JSX.Element {
  const { actors } = table
  const isPale = isNoFact(table, tie)
  const [one, other] = tie.b === seenFrom ? [actors[tie.b], actors[tie.a]] : [actors[tie.a], actors[tie.b]]
  if (!one || !other) throw new Error(`the tie of ${tie.a} and ${tie.b} has no actors`)
  const chosen = chosenTie.value
  const isChosen = chosen !== undefined && [one.id, other.id].includes(chosen.one) && [one.id, other.id].includes(chosen.other)
  return (
    <li>
      <button type="button" class="claim-line tie-line" aria-current={isChosen ? 'true' : undefined}
        onClick={() => chooseTie({ one: one.id, other: other.id })}
        onPointerEnter={() => hover({ type: 'entity', id: other.id })} onPointerLeave={() => hover(undefined)}>
        <TieMark tie={tie} isPale={isPale} />
        <span class="claim-line-words">
          <strong>{seenFrom === undefined ? cardsWords.value.pair(say(one.label), say(other.label)) : say(other.label)}</strong>
          <span class="tie-line-sums quiet">{tieWords(tie)}{isPale && ` · ${cardsWords.value.tie.noFact}`}</span>
        </span>
        <span class="claim-line-number">{showScore(tie.score)}</span>
      </button>
    </li>
  )
}
