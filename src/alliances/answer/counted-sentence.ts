/** What is counted otherwise than at first: nothing is left unsaid that changes the figures. */
import { INITIAL_CHOICES } from '../../core/ties/tie-types.ts'
import { TIE_CLASSES } from '../../core/event-table.ts'
import { tieChoices } from '../../state/alliances/choices.ts'
import { eventTable } from '../../state/alliances/ties.ts'
import { answerWords } from './answer-words.ts'

/** Empty where everything is counted as at first. */
export function countedSentence(): string {
  const words = answerWords.value.counted
  const { rollUp, firmnesses, hiddenSources, scale, weights, undated } = tieChoices.value
  // Why those that are there: a file that was switched off and then removed is missed by nobody.
  const hidden = eventTable.value.sources.filter(({ id }) => hiddenSources.includes(id)).length
  const letIn = firmnesses.filter((one) => one !== 'affirmed')
  const parts = [
    words.rollUps[rollUp],
    letIn.length > 0 ? words.letIn(letIn) : '',
    hidden > 0 ? words.hidden(hidden) : '',
    scale === 'goldstein' ? words.goldstein : '',
    TIE_CLASSES.some((one) => weights[one] !== INITIAL_CHOICES.weights[one]) ? words.weights : '',
    undated ? words.undated : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : words.so(parts)
}
