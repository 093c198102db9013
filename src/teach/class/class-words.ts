/** The words of the class, in the language of the interface. */
import { classEn, type ClassWords } from '../../i18n/teach/class-en.ts'
import { classFr } from '../../i18n/teach/class-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const classWords = wordsOf<ClassWords>({ en: classEn, fr: classFr })
