/** The words of the table of ties. */
import { tableEn, type TableWords } from '../../i18n/alliances/table-en.ts'
import { tableFr } from '../../i18n/alliances/table-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const tableWords = wordsOf<TableWords>({ en: tableEn, fr: tableFr })
