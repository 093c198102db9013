/** Why nobody is tied, and the one thing to do about it. */
import { TIE_CLASSES } from '../../core/event-table.ts'
import { INITIAL_CHOICES } from '../../core/ties/tie-types.ts'
import { circleTies, ties } from '../../state/alliances/ties.ts'
import { answerWords } from './answer-words.ts'

/** Empty where the circle has a tie. */
export function nothingSentence(): string {
  if (circleTies.value.length > 0) return ''
  const words = answerWords.value.nothing
  const { table: { sources }, choices: { hiddenSources, weights, window }, omitted, ties: all } = ties.value
  if (sources.length === 0) return words.noSource
  if (sources.every(({ id }) => hiddenSources.includes(id))) return words.sourcesOff
  if (all.length > 0) return words.everyone
  // Why first: the weights are asked before the window, so that it has left out nothing.
  if (TIE_CLASSES.every((one) => weights[one] === 0)) return words.weights
  if (window && omitted.window + omitted.undated > 0) return words.window
  if (omitted.weight > 0 && TIE_CLASSES.some((one) => weights[one] < INITIAL_CHOICES.weights[one])) return words.weights
  if (omitted.source > 0) return words.hidden
  return omitted.firmness > 0 ? words.firmness : words.none
}
