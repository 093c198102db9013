/** What there is to say of a student who does not have the texts of the class to the letter. */
import type { Sheet } from '../../core/teaching/merge-class.ts'
import { classWords } from './class-words.ts'
import type { ResultView } from './result-view.ts'

/** Empty where all are there. */
export function textWords({ notThere }: Sheet, { merged }: ResultView): string {
  const { otherText, someTexts } = classWords.value
  const all = merged.map.articles.length
  if (notThere.length === 0) return ''
  return notThere.length >= all ? otherText : someTexts(notThere.length, all)
}
