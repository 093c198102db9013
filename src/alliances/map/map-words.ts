/** The words of the map, in the language of the interface. */
import { mapEn, type MapWords } from '../../i18n/alliances/map-en.ts'
import { mapFr } from '../../i18n/alliances/map-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const mapWords = wordsOf<MapWords>({ en: mapEn, fr: mapFr })
