/** What the command `compare` says, in French. No-break spaces stand before : ; ! ? and inside « ». */
import type { CompareTexts } from './cli-compare-en.ts'

export const cliCompareFr: CompareTexts = {
  summary: 'dire à quel point les annotateurs d’un texte s’accordent',
  help: `Emploi : compare A B... [--json]

Compare des annotations des mêmes textes. A est la référence, et chacune des autres se mesure à
elle. Des articles sont les mêmes si leurs textes le sont, à la lettre ; les brouillons et les notes
ne sont pas comparés. Les entrées se lisent comme par les autres commandes. – vaut pour 0/0. Code
de sortie 1 aussi si A et une autre n’ont aucun texte en commun.

Fiches que les deux ont, parmi celles de A (a) et de B (b) : précision = deux / b, rappel =
deux / a, F1 = 2 deux / (a + b) (van Rijsbergen 1979, Information retrieval, ch. 7).
  mentions, mêmes passages     tous les passages commencent et finissent au même endroit
  mentions, chevauchantes      appariées une à une : d’abord les mêmes passages, puis, de proche en
                               proche, parmi celles qui ont un caractère en commun, d’abord la même
                               entité et le plus grand chevauchement
  liens                        de telles mentions, et la même entité : même identifiant (et un nom
                               commun ou le même identifiant Wikidata), sinon même identifiant
                               Wikidata, sinon même libellé ou alias sans casse ni accents, du même
                               genre, si une seule le porte
  affirmations                 appariées une à une : les deux mêmes extrémités dans un ordre
                               quelconque et des preuves qui se chevauchent ; de proche en proche
                               selon la relation, le sens, le chevauchement, les qualificatifs
  affirmations, même triplet   de telles affirmations, et même relation et même sens
  paires d’un événement        paires d’affirmations appariées qui relèvent d’un même événement

Fiches appariées qui s’accordent : part = pareilles / n, et kappa si la facette est une étiquette
d’une liste (Cohen 1960, A coefficient of agreement for nominal scales, Educ. Psychol. Meas. 20).
Le sens compte si la relation est la même et n’est pas symétrique, le moment où une source a parlé
si les sources sont les mêmes. Le temps est le même si son EDTF l’est ; une quantité, si sa valeur
l’est ou, sans valeur, ses mots.

Coefficients sur n unités :
  mots, kappa                  kappa de Cohen ; les unités sont les mots (Unicode UAX #29) des textes,
                               étiquetés selon qu’ils sont dans une mention ou non
  mots, alpha                  alpha de Krippendorff de tous les annotateurs sur les mêmes mots,
                               nominal ; un texte qu’un annotateur n’a pas est manquant
                               (Krippendorff 2011, Computing Krippendorff’s alpha-reliability) ; ce
                               n’est pas l’alpha du découpage en unités
  chevauchement des preuves    moyenne des caractères communs / réunis (Jaccard) des affirmations
                               appariées

Options :
  --json               donner tous les chiffres et chaque différence en JSON`,
  against: (a, b, texts) => `A ${a}, B ${b} : ${texts} ${texts < 2 ? 'texte' : 'textes'} en commun`,
  noCommonText: (a, b) =>
    `${a} et ${b} n’ont aucun texte en commun : des annotations ne se comparent que si les textes sont les mêmes à la lettre.`,
  differences: (count) => `${count} ${count < 2 ? 'différence' : 'différences'}`,
  records: 'Fiches que les deux ont',
  f1: 'F1',
  precision: 'précision',
  recall: 'rappel',
  both: 'deux',
  mentionsExact: 'mentions, mêmes passages',
  mentionsOverlapping: 'mentions, chevauchantes',
  linksExact: 'liens, mêmes passages',
  linksOverlapping: 'liens, chevauchants',
  claimsMatched: 'affirmations',
  claimsTriples: 'affirmations, même triplet',
  eventPairs: 'paires d’un événement',
  matched: 'Fiches appariées qui s’accordent',
  share: 'part',
  kappa: 'kappa',
  same: 'pareilles',
  form: 'forme de la mention',
  entity: 'entité de la mention',
  facets: {
    relation: 'relation',
    direction: 'sens',
    modality: 'modalité',
    polarity: 'polarité',
    attribution: 'qui le dit',
    'attribution-time': 'quand on l’a dit',
    time: 'temps',
    place: 'lieu',
    quantity: 'quantité',
    evidence: 'preuves',
  },
  timeOverlaps: 'temps, le même ou chevauchant',
  coefficients: 'Coefficients',
  value: 'valeur',
  wordsKappa: 'mots, kappa',
  evidenceOverlap: 'chevauchement des preuves',
  wordsAlpha: (annotators) => `mots, alpha de ${annotators} annotateurs`,
}
