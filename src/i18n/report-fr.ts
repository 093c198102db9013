/** Le rapport à lire et à imprimer, en français. Espaces insécables devant : ; ! ? et dans les guillemets. */
import { count } from './numbers-fr.ts'
import type { ReportWords } from './report-en.ts'

export const reportFr: ReportWords = {
  skip: 'Aller aux affirmations',
  title: (articles) => `Ce que ${count(articles, 'texte dit', 'textes disent')}`,
  scope: (claims, ties) => `${count(claims, 'affirmation', 'affirmations')} en ${count(ties, 'lien', 'liens')}, chacune avec sa phrase.`,
  part: (shown, all) => `Ce rapport en donne ${shown} sur ${count(all, 'affirmation', 'affirmations')} : celles que montrait la vue.`,
  nothing: 'Aucune affirmation n’est montrée.',
  sources: 'Sources',
  picture: 'Image',
  pictureOf: (question) => `Le graphe des affirmations. ${question}`,
  contents: 'Liens',
  claims: (n) => count(n, 'affirmation', 'affirmations'),
  signs: { cooperation: (n) => `${n} de coopération`, conflict: (n) => `${n} de conflit`, neutral: (n) => `${n} ni de l’un ni de l’autre` },
  unsure: {
    denied: (n) => `${n} ${n < 2 ? 'niée' : 'niées'}`,
    planned: (n) => `${n} ${n < 2 ? 'prévue' : 'prévues'}`,
    alleged: (n) => `${n} ${n < 2 ? 'alléguée' : 'alléguées'}`,
  },
  both: (one, other) => `${one} et ${other}`,
  reading: 'Comment lire ce rapport',
  firm: 'Le trait à côté d’une affirmation dit avec quelle fermeté elle tient ; les mots le disent aussi.',
  notFact: 'Ce qui est prévu, allégué ou nié n’est pas un fait, figure en italique et se compte à part.',
  article: 'Source',
  original: 'original',
  value: (words, isApproximate) => (isApproximate ? `environ ${words}` : words),
  tellings: (n) => `raconté par ${count(n, 'affirmation', 'affirmations')}`,
  gap: '[…]',
  made: 'Écrit avec Triplomat. Chaque affirmation a été marquée à la main dans sa source.',
  backToContents: 'Retour aux liens',
}
