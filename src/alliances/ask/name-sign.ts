/** What prevails in a tie, in words. */
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { isNoFact } from '../cards/no-facts.ts'
import { signWords } from '../cards/tie-words.ts'
import { askWords } from './ask-words.ts'

/** `conflict`, `cooperation (both)`; and that it is no fact, where nothing in it is told as having happened. */
export function nameSign({ table }: Ties, tie: Tie): string {
  return isNoFact(table, tie) ? `${signWords(tie)}, ${askWords.value.noFact}` : signWords(tie)
}
