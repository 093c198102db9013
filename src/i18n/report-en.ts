/** The report that a person reads and prints, in English: what the interface has no words for. Its type is what every other language
 * must provide. */
import { count } from './numbers-en.ts'

export const reportEn = {
  skip: 'Skip to the claims',
  title: (articles: number) => `What ${count(articles, 'text', 'texts')} say`,
  scope: (claims: number, ties: number) => `${count(claims, 'claim', 'claims')} in ${count(ties, 'tie', 'ties')}, each with its sentence.`,
  part: (shown: number, all: number) => `This report lists ${shown} of ${count(all, 'claim', 'claims')}: those that the view showed.`,
  nothing: 'No claim is shown.',
  sources: 'Sources',
  picture: 'Picture',
  pictureOf: (question: string) => `The graph of the claims. ${question}`,
  contents: 'Ties',
  claims: (n: number) => count(n, 'claim', 'claims'),
  signs: { cooperation: (n: number) => `${n} of cooperation`, conflict: (n: number) => `${n} of conflict`, neutral: (n: number) => `${n} of neither kind` },
  unsure: { denied: (n: number) => `${n} denied`, planned: (n: number) => `${n} planned`, alleged: (n: number) => `${n} alleged` },
  both: (one: string, other: string) => `${one} and ${other}`,
  reading: 'How to read this',
  firm: 'The line beside a claim says how firmly it stands; the same is said in words.',
  notFact: 'What is planned, alleged or denied is no fact, stands in slanted letters and is counted apart.',
  article: 'Source',
  original: 'original',
  value: (words: string, isApproximate: boolean) => (isApproximate ? `about ${words}` : words),
  tellings: (n: number) => `told by ${count(n, 'claim', 'claims')}`,
  gap: '[…]',
  made: 'Written with Triplomat. Each claim was marked by hand in its source.',
  backToContents: 'Back to the ties',
}

/** What every language provides. */
export type ReportWords = typeof reportEn
