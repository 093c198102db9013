/** Who chooses in the picture hears what stands beside it. */
import { effect, untracked } from '@preact/signals'
import { tieBetween } from '../../core/ties/ties-of.ts'
import { chosenTie } from '../../state/alliances/choices.ts'
import { actorNumbers, ties } from '../../state/alliances/ties.ts'
import { messages, say } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { cardsWords } from './cards-words.ts'
import { tieWords } from './tie-words.ts'

/** Says each tie that is chosen from now on; gives the way to stop. */
export function announceChoice(): () => void {
  let before = chosenTie.peek()
  return effect(() => {
    const chosen = chosenTie.value
    const isNew = chosen !== undefined && (chosen.one !== before?.one || chosen.other !== before?.other)
    before = chosen
    if (!isNew) return
    untracked(() => {
      const [one, other] = [actorNumbers.value.get(chosen.one), actorNumbers.value.get(chosen.other)]
      const { table } = ties.value
      const [first, second] = [table.actors[one ?? -1], table.actors[other ?? -1]]
      if (one === undefined || other === undefined || !first || !second) return
      const tie = tieBetween(ties.value, one, other)
      const { pair, tie: { none } } = cardsWords.value
      announce(messages.value.labelled(pair(say(first.label), say(second.label)), tie ? tieWords(tie) : none))
    })
  })
}
