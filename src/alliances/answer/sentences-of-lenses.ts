/** What is said above each lens: one maker a sentence. */
import type { TieLens } from '../../state/alliances/choices.ts'
import { sayChange } from '../change/say-change.ts'
import { chosenSentence } from './chosen-sentence.ts'
import { countedSentence } from './counted-sentence.ts'
import { sidesSentence } from './sides-sentence.ts'

/** Reads what it needs from the state; an empty sentence is not said. */
export type SentenceMaker = () => string

/** The first answers the question of the lens; the others follow it. */
export const SENTENCES: Readonly<Record<TieLens, readonly SentenceMaker[]>> = {
  sides: [sidesSentence, chosenSentence, countedSentence],
  map: [sidesSentence, chosenSentence, countedSentence],
  matrix: [sidesSentence, chosenSentence, countedSentence],
  change: [sayChange, countedSentence],
  table: [sidesSentence, chosenSentence, countedSentence],
}
