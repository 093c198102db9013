/** The words of the eight questions, in the language of the interface. */
import { eightQuestionsEn, type EightQuestionsWords } from '../../i18n/teach/eight-questions-en.ts'
import { eightQuestionsFr } from '../../i18n/teach/eight-questions-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const eightWords = wordsOf<EightQuestionsWords>({ en: eightQuestionsEn, fr: eightQuestionsFr })
