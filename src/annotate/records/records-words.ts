/** The words of the lists, the vocabulary and the problems, in the language of the interface. */
import { checksEn, type CheckWords } from '../../i18n/annotate/checks-en.ts'
import { checksFr } from '../../i18n/annotate/checks-fr.ts'
import { problemsEn, type ProblemsWords } from '../../i18n/annotate/problems-en.ts'
import { problemsFr } from '../../i18n/annotate/problems-fr.ts'
import { recordsEn, type RecordsWords } from '../../i18n/annotate/records-en.ts'
import { recordsFr } from '../../i18n/annotate/records-fr.ts'
import { vocabularyEn, type VocabularyWords } from '../../i18n/annotate/vocabulary-en.ts'
import { vocabularyFr } from '../../i18n/annotate/vocabulary-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const recordsWords = wordsOf<RecordsWords>({ en: recordsEn, fr: recordsFr })
export const vocabularyWords = wordsOf<VocabularyWords>({ en: vocabularyEn, fr: vocabularyFr })
export const problemsWords = wordsOf<ProblemsWords>({ en: problemsEn, fr: problemsFr })
export const checkWords = wordsOf<CheckWords>({ en: checksEn, fr: checksFr })
