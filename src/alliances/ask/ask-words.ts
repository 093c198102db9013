/** The words of the questions, in the language of the interface. */
import { askEn, type AskWords } from '../../i18n/alliances/ask-en.ts'
import { askFr } from '../../i18n/alliances/ask-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const askWords = wordsOf<AskWords>({ en: askEn, fr: askFr })
