/** The words of the sheets, in the language of the interface. */
import { handoutsEn, type HandoutsWords } from '../../i18n/teach/handouts-en.ts'
import { handoutsFr } from '../../i18n/teach/handouts-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const handoutsWords = wordsOf<HandoutsWords>({ en: handoutsEn, fr: handoutsFr })
