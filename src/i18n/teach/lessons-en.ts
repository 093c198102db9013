/** English words for what Teach works out of a dossier: what is said while that takes a while, and where there is nothing to work with. */
import { showNumber } from '../numbers-en.ts'

export const lessonsEn = {
  questions: 'The questions are being made…',
  eightQuestions: 'The claims are being read for answers…',
  feedback: 'Your work is being compared with the key…',
  /** Of work without any annotation of the reader's. */
  nothingToCheck: 'There is nothing to check yet: annotate a first sentence, and then check it.',
  /** Below a choice among happenings. */
  mostTold: (shown: number, of: number) =>
    `The ${showNumber(shown)} of ${showNumber(of)} events of which most claims tell.`,
}

/** What every language provides. */
export type LessonsWords = typeof lessonsEn
