/** English words of the list of problems. */
import { count, showNumber } from '../numbers-en.ts'

export const problemsEn = {
  choice: (label: string, n: number) => (n === 0 ? label : `${label} ${showNumber(n)}`),
  heading: (n: number) => (n === 0 ? 'No problems' : count(n, 'problem', 'problems')),
  none: 'Nothing was found that is wrong or doubtful.',
  ofRecord: 'Problems',
  toDo: 'Still to do',
  levels: 'Which problems',
  allLevels: 'All',
  levelCount: (label: string, n: number) => `${label} ${showNumber(n)}`,
  goTo: 'Go to it',
  waiting: (n: number): string => (n === 1
    ? '1 record lost its words in a correction of the text and waits for a place.'
    : `${showNumber(n)} records lost their words in a correction of the text and wait for a place.`),
  place: (n: number): string => (n === 1 ? 'Give it a place…' : 'Give them a place…'),
  dismiss: 'Leave it so',
  dismissed: 'It is left so until the dossier is closed.',
  recall: (n: number) => `Show ${count(n, 'hint', 'hints')} left so`,
  recalled: 'All hints are shown again.',
  fixed: (fix: string, n: number) =>
    `Done: ${fix}. ${n === 0 ? 'No problems are left.' : `${count(n, 'problem is', 'problems are')} left.`}`,
  gone: 'It is settled already.',
  more: (n: number) => `Show ${showNumber(n)} more`,
}

/** What every language provides. */
export type ProblemsWords = typeof problemsEn
