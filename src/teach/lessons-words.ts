/** What is said while a lesson is worked out, in the language of the interface. */
import { lessonsEn, type LessonsWords } from '../i18n/teach/lessons-en.ts'
import { lessonsFr } from '../i18n/teach/lessons-fr.ts'
import { wordsOf } from '../parts/words-of.ts'

export const lessonsWords = wordsOf<LessonsWords>({ en: lessonsEn, fr: lessonsFr })
