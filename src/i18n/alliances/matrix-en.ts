/** English words of the matrix of ties. */
import { count } from '../numbers-en.ts'

export const matrixEn = {
  label: (actors: number) => `Matrix of the ties between ${count(actors, 'actor', 'actors')}. Arrow keys move, Enter opens, Escape lets go.`,
  members: (n: number) => count(n, 'actor', 'actors'),
  noTie: 'no tie',
  itself: 'the same actor',
  contradicts: 'contradicts the sides',
  legend: {
    heading: 'Signs',
    cooperation: 'cooperation prevails',
    conflict: 'conflict prevails',
    mixed: 'both, with the events of each',
    neither: 'neither',
    contradicts: 'contradicts the sides',
    figure: 'Figures are events; the larger the square, the more.',
  },
  rest: (n: number) => `${count(n, 'actor has', 'actors have')} no room here: their ties are in the table.`,
  toTable: 'Show the table',
  empty: 'No two actors are tied here: switch a source on, or widen the window.',
}

/** What every language provides. */
export type MatrixWords = typeof matrixEn
