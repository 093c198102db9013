/** French words around fields for words in both languages. */
import type { BothLanguagesWords } from './both-languages-en.ts'

export const bothLanguagesFr: BothLanguagesWords = {
  inLanguage: { en: (label) => `${label}, en anglais`, fr: (label) => `${label}, en français` },
  needed: 'Il faut des mots.',
  otherWords: 'D’autres mots en anglais',
}
