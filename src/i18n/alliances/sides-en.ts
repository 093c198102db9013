/** English words of the lens of the sides. */
import { count } from '../numbers-en.ts'
import { cardsEn } from './cards-en.ts'

export const sidesEn = {
  picture: (actors: number, ties: number, sides: number) =>
    `Picture of ${count(actors, 'actor', 'actors')} and ${count(ties, 'tie', 'ties')} on ${count(sides, 'side', 'sides')}`,
  instructions: 'Arrows move between actors or ties, Enter chooses, Escape lets go; plus, minus and 0 zoom.',
  actors: 'Actors',
  ties: 'Ties',
  with: (name: string) => `With ${name}`,
  withOrAgainst: (name: string, other: string) => `With ${name}, or against ${other}`,
  neither: 'On no side',
  apart: 'Apart from the sides',
  standings: {
    between: 'on no side: its ties speak for more than one about alike',
    alone: 'on no side: against members of both, with nobody of the side that it would contradict least',
    untied: 'on no side: none of the ties by which the sides are found leads to them',
  },
  onSide: (side: string) => `on the side “${side}”`,
  contradicts: 'contradicts the sides',
  noFact: 'only planned, alleged or denied',
  sideCount: { label: 'Number of sides', two: 'Two sides', best: 'As many as fit best' },
  showAll: (name: string) => `Keep all ties of ${name} in the picture`,
  showStrongest: (name: string) => `Show only the strongest ties of ${name} again`,
  zoom: { label: 'Size of the picture', in: 'Zoom in', out: 'Zoom out', fit: 'Show all actors' },
  legend: {
    label: 'What the lines mean', cooperation: 'cooperation', conflict: 'conflict', mixed: 'both', neutral: 'neither prevails',
    contradicts: 'contradicts the sides', noFact: 'no fact: planned, alleged or denied', width: 'The more events, the wider.',
  },
  contradictions: (n: number) => (n === 0 ? 'No drawn tie contradicts the sides' : `${count(n, 'tie contradicts', 'ties contradict')} the sides`),
  within: 'conflict within a side',
  across: 'cooperation across sides',
  standApart: (n: number) => `${count(n, 'actor stands', 'actors stand')} on no side`,
  /** Persons of coded data; the button that opens one is in its details. */
  strangers: (n: number) =>
    `${count(n, 'person settles', 'persons settle')} no sides: `
    + `no source says for whom ${n === 1 ? 'that person acts' : 'they act'}. `
    + `Choose ${n === 1 ? 'the person' : 'one'} and press “${cardsEn.actor.openTies}” to let the ties count.`,
  proven: (n: number) => (n === 1 ? 'Proven: every division into one side contradicts as many.' : `Proven: no division into ${n === 2 ? 'two' : n} sides contradicts fewer ties.`),
  unproven: 'The best division that was found; it is not proven that none is better.',
}

/** What every language provides. */
export type SidesWords = typeof sidesEn
