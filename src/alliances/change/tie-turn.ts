/** A compared tie in words. */
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import type { EventActor, EventTable } from '../../core/event-table.ts'
import { say } from '../../state/words.ts'
import { cardsWords, showScore } from '../cards/cards-words.ts'
import { changeWords } from './change-words.ts'

/** `before no event, after against (−36.5, 8 events)`. */
export function turnWords({ before, after }: Pick<ChangedTie, 'before' | 'after'>): string {
  return changeWords.value.turn(stanceWords(before), stanceWords(after))
}

/** `against (−36.5, 8 events)`; without a tie `no event`. */
export function stanceWords(tie: Tie | undefined): string {
  return tie ? standWords({ ...tie, events: tie.events.length }) : changeWords.value.noEvent
}

/** The same of what several ties add up to. Without a score, which is not the same as one of 0, the sign is told alone. */
export function standWords({ sign, score, events }: {
  readonly sign: 1 | 0 | -1
  readonly score: number
  readonly events: number
}): string {
  const words = changeWords.value
  if (events === 0) return words.noEvent
  const stance = words.stances[sign > 0 ? 'with' : sign < 0 ? 'against' : 'neither']
  return words.stance(stance, sign !== 0 && score === 0 ? '' : showScore(score), cardsWords.value.events(events))
}

/** The two actors of a tie. */
export function endsOf({ actors }: EventTable, { a, b }: Pick<ChangedTie, 'a' | 'b'>): readonly [one: EventActor, other: EventActor] {
  const [one, other] = [actors[a], actors[b]]
  if (!one || !other) throw new Error(`the tie of ${a} and ${b} has no actors`)
  return [one, other]
}

/** `Niger and France`. */
export function pairWords(table: EventTable, tie: Pick<ChangedTie, 'a' | 'b'>): string {
  const [one, other] = endsOf(table, tie)
  return changeWords.value.pair(say(one.label), say(other.label))
}
