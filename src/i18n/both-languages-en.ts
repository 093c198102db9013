/** English words around fields for words in both languages. Its type is what the French ones provide. */
export const bothLanguagesEn = {
  inLanguage: { en: (label: string) => `${label}, English`, fr: (label: string) => `${label}, French` },
  needed: 'It needs words.',
  otherWords: 'Other words in French',
}

/** What every language provides. */
export type BothLanguagesWords = typeof bothLanguagesEn
