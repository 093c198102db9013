/** The words of the panel of balance. */
import { balanceEn, type BalanceWords } from '../../i18n/alliances/balance-en.ts'
import { balanceFr } from '../../i18n/alliances/balance-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const balanceWords = wordsOf<BalanceWords>({ en: balanceEn, fr: balanceFr })
