/** The words of the time strip, and stretches of time as it writes them. */
import { timeEn, type TimeWords } from '../../i18n/alliances/time-en.ts'
import { timeFr } from '../../i18n/alliances/time-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'
import type { Extent } from '../../core/dates.ts'
import { edtfOfExtent } from '../../state/alliances/edtf-of-extent.ts'
import { language } from '../../state/view.ts'
import { dateWords } from '../../state/words.ts'
import { capitalise } from '../../i18n/grammar.ts'

export const timeWords = wordsOf<TimeWords>({ en: timeEn, fr: timeFr })

/** `2023`, `July 2023`, `26 July 2020 to 25 July 2023`. */
export function extentWords(extent: Extent): string {
  return dateWords(edtfOfExtent(extent) ?? '')
}

/** As it begins a sentence. */
export function extentHeading(extent: Extent): string {
  return capitalise(extentWords(extent))
}

/** `3 August 2023`. */
export function dayWords(time: number): string {
  return dateWords(new Date(time).toISOString().slice(0, 10))
}

export function showCount(n: number): string {
  return n.toLocaleString(language.value)
}
