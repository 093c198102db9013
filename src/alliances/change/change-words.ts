/** The words of the lens that holds two windows against each other. */
import { changeEn, type ChangeWords } from '../../i18n/alliances/change-en.ts'
import { changeFr } from '../../i18n/alliances/change-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const changeWords = wordsOf<ChangeWords>({ en: changeEn, fr: changeFr })
