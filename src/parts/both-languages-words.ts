/** The words around fields for both languages, in the language of the interface. */
import { bothLanguagesEn, type BothLanguagesWords } from '../i18n/both-languages-en.ts'
import { bothLanguagesFr } from '../i18n/both-languages-fr.ts'
import { wordsOf } from './words-of.ts'

export const bothLanguagesWords = wordsOf<BothLanguagesWords>({ en: bothLanguagesEn, fr: bothLanguagesFr })
