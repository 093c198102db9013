/** English words of the map of the Alliances workspace. */
import { count, showNumber } from '../numbers-en.ts'
import { cardsEn } from './cards-en.ts'

export const mapEn = {
  /** Name of the picture. */
  picture: (actors: number, ties: number) => `Map of ${count(actors, 'actor', 'actors')} and ${count(ties, 'tie', 'ties')}`,
  keys: 'Arrow keys move the map, plus and minus zoom, 0 shows all. Tab goes on to the actors and to the ties: there arrow keys go from one to the next, Enter chooses, Escape lets go.',
  actors: 'Actors on the map',
  ties: 'Ties on the map, strongest first',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all actors',
  /** Why an actor stands where it stands. */
  places: {
    own: 'at its place',
    capital: 'at its capital',
    seat: 'at its seat',
    power: 'beside the power that it acts for',
    home: 'in the state where it is at home',
  },
  actor: (name: string, role: string, place: string, ties: number) => `${name}: ${cardsEn.roleInside(role)}, ${place}, ${count(ties, 'tie', 'ties')}`,
  tie: (pair: string, sign: string, sums: string) => `${pair}: ${sign}; ${sums}`,
  unsure: 'planned, alleged or denied only',
  chosen: (name: string) => `${name} is chosen.`,
  letGo: 'Nothing is chosen.',
  legend: {
    label: 'What the lines mean',
    cooperation: 'cooperation',
    conflict: 'conflict',
    mixed: 'both',
    neutral: 'neither prevails',
    unsure: 'paler: planned, alleged or denied only',
    moved: 'moved aside; the dot is its place',
    width: 'the wider, the more events',
  },
  policy: 'Borders are Natural Earth’s, and no statement on whose land it is; dotted where disputed. Claims to islands and front lines are not drawn.',
  absent: 'Not on the map:',
  absentMore: (n: number) => `and ${showNumber(n)} more`,
  absentTies: (n: number) => `${count(n, 'tie is', 'ties are')} not drawn: an end has no known place.`,
  loading: 'The map is being fetched.',
  failed: 'The map could not be fetched.',
  again: 'Try again',
}

/** What every language provides. */
export type MapWords = typeof mapEn
