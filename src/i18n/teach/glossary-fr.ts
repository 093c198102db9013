/** French words of the glossary: its own page, and where a word is looked up while reading. */
import { count } from '../numbers-fr.ts'
import type { GlossaryWords } from './glossary-en.ts'

/** In French, zero is singular. */

export const glossaryFr: GlossaryWords = {
  title: 'Glossaire',
  lead: 'Les mots de l’actualité du Sahel, dans les deux langues. Un mot contesté prend parti : Triplomat le montre comme celui de la source et dit quelle formule neutre existe.',
  find: 'Chercher un mot',
  order: 'Ordre',
  orders: { subject: 'Par thème', name: 'De A à Z' },
  only: { contested: 'Seulement les mots contestés', found: 'Seulement les mots des textes ouverts' },
  shown: (n, all) => (n === all ? count(all, 'mot', 'mots') : `${n} sur ${count(all, 'mot', 'mots')}`),
  none: 'Aucun mot ne correspond.',
  showAll: 'Montrer tous les mots',
  coming: 'Ouverture du glossaire…',
  missing: 'Le glossaire n’est pas disponible ici.',
  tryAgain: 'Réessayer',
  other: 'Anglais :',
  forms: 'Dans les textes',
  contested: 'Mot contesté',
  sources: 'Sources',
  stands: (sentences) => `Dans ${count(sentences, 'phrase', 'phrases')} des textes ouverts`,
  standsNowhere: 'Absent des textes ouverts.',
  read: 'Lire',
  readOf: (sentence) => `Lire dans le texte : ${sentence}`,
  showEntity: (name) => `Montrer dans le graphe : ${name}`,
  inText: {
    button: 'Glossaire',
    panel: 'Mots du glossaire dans ce texte',
    mark: 'Marquer ces mots dans le texte',
    marked: (words) => `Marqués dans le texte : ${count(words, 'mot', 'mots')}. Appuyez sur un mot pour lire sa définition.`,
    unmarked: 'Les mots ne sont plus marqués.',
    unable: 'Ce navigateur ne peut pas les marquer dans le texte ; la liste les donne tous.',
    none: 'Ce texte ne contient aucun mot du glossaire.',
    word: (word) => `Glossaire : ${word}`,
    close: 'Fermer',
    words: 'Mots',
    ofSource: 'Contesté : dans les mots de la source',
    ofLabel: 'Contesté : un mot de notre intitulé, absent de la phrase',
  },
}
