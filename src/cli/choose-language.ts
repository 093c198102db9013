/** The language to speak to the user in. */
import type { Language } from '../core/schema.ts'

/** That of the locale as POSIX has it (LC_ALL, else LC_MESSAGES, else LANG): French where it is French, else English. */
export function chooseLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((one) => one !== undefined && one !== '') ?? ''
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en'
}
