/** The words of the comparison; the measures are called as on the command line. */
import { compareEn, type CompareWords } from '../../i18n/annotate/compare-en.ts'
import { compareFr } from '../../i18n/annotate/compare-fr.ts'
import { cliCompareEn, type CompareTexts } from '../../i18n/cli-compare-en.ts'
import { cliCompareFr } from '../../i18n/cli-compare-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const compareWords = wordsOf<CompareWords>({ en: compareEn, fr: compareFr })
export const measureWords = wordsOf<CompareTexts>({ en: cliCompareEn, fr: cliCompareFr })
