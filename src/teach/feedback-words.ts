/** The words of feedback, in the language of the interface. */
import { feedbackEn, type FeedbackWords } from '../i18n/teach/feedback-en.ts'
import { feedbackFr } from '../i18n/teach/feedback-fr.ts'
import { wordsOf } from '../parts/words-of.ts'

export const feedbackWords = wordsOf<FeedbackWords>({ en: feedbackEn, fr: feedbackFr })
