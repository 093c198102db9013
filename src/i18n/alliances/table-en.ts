/** English words of the table of ties. */
import { count, showNumber } from '../numbers-en.ts'

export const tableEn = {
  caption: (shown: number, all: number) =>
    (shown === all ? `${count(all, 'tie', 'ties')}, strongest first unless sorted` : `${showNumber(shown)} of ${count(all, 'tie', 'ties')}, strongest first unless sorted`),
  search: 'Only ties of',
  searchHint: 'Part of a name',
  one: 'Actor',
  other: 'With or against',
  sign: 'What prevails',
  score: 'Score',
  events: 'Events',
  tellings: 'Sentences',
  tellingsOrLines: 'Sentences, lines',
  first: 'First',
  last: 'Last',
  classes: {
    treaty: 'Treaty',
    'material-cooperation': 'Material coop.',
    'verbal-cooperation': 'Verbal coop.',
    neutral: 'Neither',
    'verbal-conflict': 'Verbal conflict',
    'material-conflict': 'Material conflict',
    'treaty-conflict': 'Treaty left',
  },
  empty: 'No two actors are tied here: switch a source on, or widen the window.',
  noMatch: 'No tie has an actor of this name.',
  more: (n: number) => `Show ${showNumber(n)} more`,
}

/** What every language provides. */
export type TableWords = typeof tableEn
