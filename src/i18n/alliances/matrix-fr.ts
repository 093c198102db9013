/** French words of the matrix of ties. */
import { count } from '../numbers-fr.ts'
import type { MatrixWords } from './matrix-en.ts'

export const matrixFr: MatrixWords = {
  label: (actors) => `Matrice des liens entre ${count(actors, 'acteur', 'acteurs')}. Les flèches vont d’une case à l’autre, Entrée ouvre, Échap quitte.`,
  members: (n) => count(n, 'acteur', 'acteurs'),
  noTie: 'aucun lien',
  itself: 'le même acteur',
  contradicts: 'contredit les camps',
  legend: {
    heading: 'Signes',
    cooperation: 'la coopération l’emporte',
    conflict: 'le conflit l’emporte',
    mixed: 'les deux, avec les événements de chacun',
    neither: 'ni l’un ni l’autre',
    contradicts: 'contredit les camps',
    figure: 'Les chiffres sont des événements ; plus le carré est grand, plus il y en a.',
  },
  rest: (n) => `${count(n, 'acteur n’a', 'acteurs n’ont')} pas de place ici : leurs liens sont dans le tableau.`,
  toTable: 'Montrer le tableau',
  empty: 'Aucun acteur n’est lié à un autre ici : activez une source, ou élargissez la période.',
}
