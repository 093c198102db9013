/** English words of the glossary: its own page, and where a word is looked up while reading. */
import { count } from '../numbers-en.ts'

export const glossaryEn = {
  title: 'Glossary',
  lead: 'Words of the news about the Sahel, in both languages. A contested word takes sides: Triplomat shows it as the source’s, and says which neutral wording there is.',
  find: 'Find a word',
  order: 'Order',
  orders: { subject: 'By subject', name: 'A to Z' },
  only: { contested: 'Contested words only', found: 'Only words of the open texts' },
  shown: (n: number, all: number) => (n === all ? count(all, 'word', 'words') : `${n} of ${count(all, 'word', 'words')}`),
  none: 'No word matches.',
  showAll: 'Show all words',
  coming: 'Opening the glossary…',
  missing: 'The glossary is not available here.',
  tryAgain: 'Try again',
  other: 'French:',
  forms: 'Found in texts as',
  contested: 'Contested word',
  sources: 'Sources',
  stands: (sentences: number) => `In ${count(sentences, 'sentence', 'sentences')} of the open texts`,
  standsNowhere: 'Not in the open texts.',
  read: 'Read',
  readOf: (sentence: string) => `Read in the text: ${sentence}`,
  showEntity: (name: string) => `Show ${name} in the graph`,
  inText: {
    button: 'Glossary',
    panel: 'Words of the glossary in this text',
    mark: 'Mark these words in the text',
    marked: (words: number) => `Marked in the text: ${count(words, 'word', 'words')}. Press one to look it up.`,
    unmarked: 'The words are no longer marked.',
    unable: 'This browser cannot mark them in the text; the list has them all.',
    none: 'This text has no word of the glossary.',
    word: (word: string) => `Glossary: ${word}`,
    close: 'Close',
    words: 'Words',
    ofSource: 'Contested: in the source’s words',
    ofLabel: 'Contested: a word of our label, which the sentence does not have',
  },
}

/** What every language provides. */
export type GlossaryWords = typeof glossaryEn
