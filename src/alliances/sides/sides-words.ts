/** The words of the lens of the sides. */
import { sidesEn, type SidesWords } from '../../i18n/alliances/sides-en.ts'
import { sidesFr } from '../../i18n/alliances/sides-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const sidesWords = wordsOf<SidesWords>({ en: sidesEn, fr: sidesFr })
