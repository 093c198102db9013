/** French words of the list of problems. */
import { count, showNumber } from '../numbers-fr.ts'
import type { ProblemsWords } from './problems-en.ts'

export const problemsFr: ProblemsWords = {
  choice: (label, n) => (n === 0 ? label : `${label} ${showNumber(n)}`),
  heading: (n) => (n === 0 ? 'Aucun problème' : count(n, 'problème', 'problèmes')),
  none: 'Rien de faux ni de douteux n’a été trouvé.',
  ofRecord: 'Problèmes',
  toDo: 'Reste à faire',
  levels: 'Quels problèmes',
  allLevels: 'Tous',
  levelCount: (label, n) => `${label} ${showNumber(n)}`,
  goTo: 'Y aller',
  waiting: (n) => (n < 2
    ? '1 élément a perdu ses mots lors d’une correction du texte et attend une place.'
    : `${showNumber(n)} éléments ont perdu leurs mots lors d’une correction du texte et attendent une place.`),
  place: (n) => (n < 2 ? 'Lui donner une place…' : 'Leur donner une place…'),
  dismiss: 'Laisser ainsi',
  dismissed: 'Cela reste ainsi jusqu’à la fermeture du dossier.',
  recall: (n) => (n < 2 ? 'Montrer l’indication laissée' : `Montrer les ${showNumber(n)} indications laissées`),
  recalled: 'Toutes les indications sont de nouveau montrées.',
  fixed: (fix, n) => `Fait : ${fix}. ${n === 0 ? 'Il ne reste aucun problème.' : `Il reste ${count(n, 'problème', 'problèmes')}.`}`,
  gone: 'C’est déjà réglé.',
  more: (n) => `En montrer ${showNumber(n)} de plus`,
}
