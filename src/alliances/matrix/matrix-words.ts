/** The words of the matrix. */
import { matrixEn, type MatrixWords } from '../../i18n/alliances/matrix-en.ts'
import { matrixFr } from '../../i18n/alliances/matrix-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const matrixWords = wordsOf<MatrixWords>({ en: matrixEn, fr: matrixFr })
