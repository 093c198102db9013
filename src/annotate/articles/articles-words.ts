/** The words about articles, in the language of the interface. */
import { articlesEn, type ArticlesWords } from '../../i18n/annotate/articles-en.ts'
import { articlesFr } from '../../i18n/annotate/articles-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const articlesWords = wordsOf<ArticlesWords>({ en: articlesEn, fr: articlesFr })
