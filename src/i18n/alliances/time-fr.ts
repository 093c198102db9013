/** French words of the time strip of the Alliances workspace. */
import { count, showNumber } from '../numbers-fr.ts'
import type { TimeWords } from './time-en.ts'

export const timeFr: TimeWords = {
  heading: 'Quand',
  events: (n) => count(n, 'événement', 'événements'),
  all: (dated, dates, undated) =>
    `De tout temps, ${dates} : ${dated}${undated > 0 ? `, et ${showNumber(undated)} sans date` : ''}.`,
  window: (dates, events, ties) => `${dates} : ${events}, ${ties}.`,
  ties: (n) => count(n, 'lien', 'liens'),
  nothingDated: (undated) => `Aucun événement n’a de date ici (${undated} sans date).`,
  nothing: 'Aucun événement ne compte ici.',
  whole: 'De tout temps',
  keepUncertain: (n) => `Compter ${count(n, 'événement qui peut', 'événements qui peuvent')} s’y trouver`,
  keepUncertainHint: 'Ils n’ont pas de date, ou seulement une date avant laquelle ils ont eu lieu : ils peuvent se trouver dans la période, sans que ce soit sûr.',
  picture: (dates, step, cooperation, conflict) =>
    `Événements par ${step}, ${dates} : ${cooperation} de coopération au-dessus de la ligne, ${conflict} de conflit au-dessous.`,
  steps: { month: 'mois', quarter: 'trimestre', year: 'année' },
  bin: (dates, cooperation, conflict, neither) =>
    `${dates} : ${cooperation} de coopération, ${conflict} de conflit${neither && `, ${neither} ni de l’un ni de l’autre`}`,
  cooperation: 'coopération, au-dessus',
  conflict: 'conflit, au-dessous',
  slider: 'Période',
  from: 'Du',
  until: 'Au',
  play: {
    label: 'Parcourir le temps',
    play: 'Lecture',
    pause: 'Pause',
    reduced: 'Pas de lecture automatique : cet appareil demande moins de mouvement.',
    back: 'Un pas en arrière',
    on: 'Un pas en avant',
    length: 'Période de',
    lengths: { 2: '2 mois', 6: '6 mois', 12: '1 an', 24: '2 ans', 36: '3 ans' },
    speed: 'Vitesse',
    speeds: { slow: 'lente', normal: 'normale', fast: 'rapide' },
    stopped: (window) => `Arrêté. ${window}`,
    noMore: 'Il n’y a plus rien dans ce sens.',
  },
  comparison: {
    heading: 'Avant et après',
    of: (which, end) => `${which} : ${end.toLowerCase()}`,
    before: 'Avant',
    after: 'Après',
    sentence: (before, after) => `Avant : ${before}. Après : ${after}.`,
  },
}
