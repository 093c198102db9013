/** French words of the frame of the Alliances workspace. */
import { count, showNumber } from '../numbers-fr.ts'
import type { FrameWords } from './frame-en.ts'

export const frameFr: FrameWords = {
  heading: 'Alliances',
  skipToYears: 'Aller aux années',
  lenses: {
    label: 'Comment regarder',
    sides: 'Camps',
    map: 'Carte',
    matrix: 'Matrice',
    change: 'Avant et après',
    table: 'Tableau',
  },
  circles: { label: 'Liens de qui', powers: 'États et organisations', everyone: 'Tous' },
  panels: {
    label: 'À côté de l’image',
    chosen: 'Détails',
    ask: 'Questions',
    balance: 'Équilibre',
    counting: 'Comment on compte',
  },
  splitter: 'Largeur de l’image',
  drawsOn: 'S’appuie sur',
  drawsOnSources: (n) => `S’appuie sur ${count(n, 'source', 'sources')}`,
  noSource: 'aucune source : activez-en une',
  addBackground: 'Ajouter la chronologie du Sahel, 2012–2025',
  removeBackground: 'Sans la chronologie du Sahel',
  removeFile: (name) => `Retirer ${name}`,
  coded: {
    add: 'Ajouter des événements codés…',
    hint: 'ICEWS, POLECAT, GDELT, ACLED, UCDP, ATOP, ou un tableau de source, cible, date et type. Ils sont lus ici et ne sont envoyés nulle part.',
    reading: (name) => `Lecture de ${name}`,
    bar: 'Lecture des événements codés',
    stop: 'Arrêter',
    report: 'Ce qui a été lu',
    close: 'Fermer',
    read: (name, format, events, rows) =>
      `${name} (${format}) : ${count(events, 'événement', 'événements')} de ${count(rows, 'ligne', 'lignes')}.`,
    refused: (name) => `${name} n’a pas pu être lu.`,
    origin: {
      count: 'Ses nombres comptent des',
      day: 'jours',
      hour: 'heures',
      first: 'à partir du nombre',
      date: 'qui tombe le',
      read: 'Le lire ainsi',
    },
  },
  events: (n) => count(n, 'événement', 'événements'),
  ties: (n) => count(n, 'lien', 'liens'),
  actors: (n) => count(n, 'acteur', 'acteurs'),
  showMore: (n) => `Montrer ${count(n, 'lien de plus', 'liens de plus')}`,
  drawn: (shown, all) => `${shown < 2 ? 'Le lien le plus fort' : `Les ${showNumber(shown)} liens les plus forts`} sur ${showNumber(all)}`,
  nothing: 'Aucun lien à montrer.',
}
