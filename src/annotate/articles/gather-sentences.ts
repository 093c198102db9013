/** Gathers what concerns the same sentence, so that a sentence with many claims is one line of a list. */
import { groupBy } from '../../core/group-by.ts'

/** In the order of the first of each group. `sentenceOf` names the sentence; what has none stands alone. */
export function gatherSentences<One>(all: readonly One[], sentenceOf: (one: One) => string | undefined): readonly (readonly One[])[] {
  return [...groupBy<One, unknown>(all, (one) => sentenceOf(one) ?? Symbol()).values()]
}
