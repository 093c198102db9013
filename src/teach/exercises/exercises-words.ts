/** The words of exercises, in the language of the interface, and those that an exercise begins with. */
import { exercisesEn, type ExercisesWords } from '../../i18n/teach/exercises-en.ts'
import { exercisesFr } from '../../i18n/teach/exercises-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'
import type { ExerciseWords } from '../../state/teaching/exercise-plan.ts'

export const exercisesWords = wordsOf<ExercisesWords>({ en: exercisesEn, fr: exercisesFr })

/** What an exercise says before anybody has written it; `article` is the title of the first one, or empty. */
export function firstWords(article: string): ExerciseWords {
  const [en, fr] = [exercisesEn.first, exercisesFr.first]
  return {
    title: { en: en.title(article), fr: fr.title(article) },
    instructions: { en: en.instructions, fr: fr.instructions },
    tolerance: 'codebook',
  }
}
