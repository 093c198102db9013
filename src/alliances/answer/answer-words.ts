/** The words of the sentence above a lens. */
import { answerEn, type AnswerWords } from '../../i18n/alliances/answer-en.ts'
import { answerFr } from '../../i18n/alliances/answer-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const answerWords = wordsOf<AnswerWords>({ en: answerEn, fr: answerFr })
