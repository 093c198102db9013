/** The words of the glossary's own views, in the language of the interface. */
import { glossaryEn, type GlossaryWords } from '../i18n/teach/glossary-en.ts'
import { glossaryFr } from '../i18n/teach/glossary-fr.ts'
import { wordsOf } from './words-of.ts'

export const glossaryWords = wordsOf<GlossaryWords>({ en: glossaryEn, fr: glossaryFr })
