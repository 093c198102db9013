/** French words of the table of ties. */
import { count, showNumber } from '../numbers-fr.ts'
import type { TableWords } from './table-en.ts'

export const tableFr: TableWords = {
  caption: (shown, all) =>
    (shown === all ? `${count(all, 'lien', 'liens')}, les plus forts d’abord sauf tri` : `${showNumber(shown)} sur ${count(all, 'lien', 'liens')}, les plus forts d’abord sauf tri`),
  search: 'Seulement les liens de',
  searchHint: 'Partie d’un nom',
  one: 'Acteur',
  other: 'Avec ou contre',
  sign: 'Ce qui l’emporte',
  score: 'Score',
  events: 'Événements',
  tellings: 'Phrases',
  tellingsOrLines: 'Phrases, lignes',
  first: 'Premier',
  last: 'Dernier',
  classes: {
    treaty: 'Traité',
    'material-cooperation': 'Coop. matérielle',
    'verbal-cooperation': 'Coop. verbale',
    neutral: 'Ni l’un ni l’autre',
    'verbal-conflict': 'Conflit verbal',
    'material-conflict': 'Conflit matériel',
    'treaty-conflict': 'Traité quitté',
  },
  empty: 'Aucun acteur n’est lié à un autre ici : activez une source, ou élargissez la période.',
  noMatch: 'Aucun lien n’a un acteur de ce nom.',
  more: (n) => `En montrer ${showNumber(n)} de plus`,
}
