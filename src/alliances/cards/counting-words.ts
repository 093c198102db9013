/** The words of the panel that says how ties are counted. */
import { countingEn, type CountingWords } from '../../i18n/alliances/counting-en.ts'
import { countingFr } from '../../i18n/alliances/counting-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const countingWords = wordsOf<CountingWords>({ en: countingEn, fr: countingFr })
