/** The languages of a dossier's words, in the order in which fields show them. */
import type { Language } from '../core/schema.ts'
import { LANGUAGES } from '../core/vocabulary.ts'
import { language } from '../state/view.ts'

/** That of the interface comes first. */
export function languagesShown(): readonly Language[] {
  return [language.value, ...LANGUAGES.filter((one) => one !== language.value)]
}
