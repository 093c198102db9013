/** What the command `alliances` says, in French. No-break spaces stand before : ; ! ? and inside « ». */
import type { AlliancesTexts } from './cli-alliances-en.ts'
import { capitalise } from './grammar.ts'

/** Longer lists of names end with how many more there are. */
const MOST_NAMES = 8

const list = (names: readonly string[]): string => {
  const more = names.length - MOST_NAMES
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} ${more < 2 ? 'autre' : 'autres'}`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} et ${shown.at(-1) ?? ''}`
}

const told = (events: number, tellings: number): string =>
  `${events} ${events < 2 ? 'événement, raconté' : 'événements, racontés'} ${tellings} fois`

export const cliAlliancesFr: AlliancesTexts = {
  summary: 'dire qui se tient avec qui, depuis quand, et preuves à l’appui',
  help: `Emploi : alliances [ENTRÉE] [--from DATE] [--to DATE] [--undated] [--rollup RÈGLE] [--scale ÉCHELLE]
                  [--include planned,alleged,denied] [--source ID,...] [--top N]
                  [--origin JOUR] [--json]

Fait des liens entre puissances à partir des affirmations d’un dossier ou d’un fichier d’événements
codés. ENTRÉE est un fichier, un dossier de données (par défaut : data) ou « - » pour un dossier sur
l’entrée standard. Les fichiers d’événements codés sont reconnus : ICEWS, POLECAT, GDELT, ACLED, UCDP,
ATOP, et les tableaux de source, cible et type.

Ce sont les événements qui comptent, et non les phrases : des affirmations qui partagent leur
événement et leurs deux extrémités sont un seul événement, raconté plusieurs fois ; le récit le plus
ferme compte et, parmi ceux-là, le codage le plus précis. Le score d’un lien est la somme sur ses
événements ; un état de fait, comme être allié, n’a pas de score et ne décide du signe que si rien
d’autre ne le fait. Ce qui est laissé de côté est indiqué avec la raison, la première qui vaut.
Colonnes des liens :
  T+ M+ V+             traités, coopération matérielle et verbale
  N                    événements neutres : ils ne comptent pas et sont laissés de côté
  V- M- T-             conflit verbal et matériel, traités quittés
  dates                le premier et le dernier jour de ses événements

Camps : la plus grande partie que des liens rattachent est divisée en deux de façon que le moins
de liens possible parle contre et, de plusieurs divisions de ce genre, les plus faibles : conflit dans
un camp, coopération entre les deux (l’indice de ligne de l’équilibre de Harary 1959, On the
measurement of structural balance, Behav. Sci. 4). Qui n’est mis dans aucun camp par les liens est
laissé de côté. L’application suit la même règle. Cela dit comment les liens se divisent au mieux,
non qu’il y ait deux camps, ni que les liens tendent à l’équilibre.

Options :
  --from DATE          seulement ce qui a pu se passer ce jour ou après ; EDTF, comme 2023-07-26 ou 2023
  --to DATE            seulement ce qui a pu se passer ce jour ou avant
  --undated            avec une période : garder ce qui peut s’y trouver sans que ce soit sûr, faute de
                       date, faute d’autre date que celle d’une fin ultérieure, ou parce que moins de la
                       moitié de son temps, et moins de quatre semaines, s’y trouvent
  --rollup RÈGLE       official (par défaut) : qui agit alors pour une puissance compte pour elle ; qui
                       est seulement chez soi dans un pays, non, et ce qu’on lui fait se passe dedans ;
                       named : personne n’est regroupé ; country : tous ceux d’un pays comptent pour
                       lui, ce qui est naïf : un acte dans un pays compte alors contre lui
  --scale ÉCHELLE      plover (par défaut) : les scores de PLOVER 2.0 ; goldstein : ceux de Goldstein
                       1992, J. Conflict Resolution 36, pour CAMEO ; les deux de -10 à +10
  --include FERMETÉ,...
                       laisser entrer planned (prévu), alleged (douteux) ou denied (nié), qui sont
                       laissés de côté par défaut
  --source ID,...      seulement ces sources : identifiants d’articles ou noms de fichiers
  --top N              combien de liens écrire (40 par défaut)
  --origin JOUR[:UNITÉ[:PREMIER]]
                       si les temps des événements codés sont des nombres : le jour du premier nombre,
                       ce qui se compte, day (par défaut) ou hour, et le premier nombre (0 par défaut)
  --json               tout donner en JSON, chaque événement avec ses affirmations ou ses lignes`,
  badDate: (option, given) => `« ${given} » n’est pas une date pour ${option} : écrivez 2023-07-26, 2023-07 ou 2023.`,
  badOrigin: (given) => `« ${given} » n’est pas une origine pour --origin : écrivez 2018-01-01, 2018-01-01:hour ou 2018-01-01:day:1.`,
  windowReversed: (from, to) => `La période finit avant de commencer : ${from}, ${to}.`,
  unknownWord: (option, given, known) => `« ${given} » n’est rien que ${option} connaisse ; il y a ${known}.`,
  unknownSource: (id, known) => `Il n’y a pas de source « ${id} ». Sources : ${known}.`,
  sources: 'Sources',
  events: 'événements',
  tellings: 'récits',
  counted: 'comptés',
  leftOut: 'Laissés de côté',
  all: 'en tout',
  reasons: {
    source: 'source désactivée',
    firmness: 'prévus, douteux ou niés',
    weight: 'neutres',
    window: 'hors de la période',
    undated: 'peut-être hors de la période',
    'same-power': 'les deux extrémités valent pour une seule puissance',
    'not-a-side': 'une extrémité est un lieu, une chose, un média ou un événement',
    inside: 'quelqu’un qui est chez soi dans un pays sans agir pour lui',
    'same-event': 'déjà compté, raconté d’autres des mêmes puissances',
  },
  ties: 'Liens, du plus fort au plus faible',
  score: 'score',
  sign: 'signe',
  classes: {
    treaty: 'T+', 'material-cooperation': 'M+', 'verbal-cooperation': 'V+', neutral: 'N',
    'verbal-conflict': 'V-', 'material-conflict': 'M-', 'treaty-conflict': 'T-',
  },
  dates: 'dates',
  moreTies: (count) => `et ${count} ${count < 2 ? 'autre lien' : 'autres liens'} : voir --top et --json`,
  sides: 'Camps',
  moreSides: (count) => `et ${count} ${count < 2 ? 'autre camp' : 'autres camps'} : voir --json`,
  contradictions: 'Liens qui contredisent les camps',
  none: 'aucun',
  onNone: (why, names) => `Dans aucun camp (${why}) : ${names}`,
  standings: { between: 'entre les camps', alone: 'avec personne d’aucun', untied: 'sans lien avec les autres' },
  against: (ties, kind, lower) => {
    const contradicted = `Avant d’écarter qui que ce soit, ${ties < 2 ? `${ties} lien contredit` : `${ties} liens contredisent`} la division`
    return kind === 'proven' ? `${contradicted}, et aucune autre n’en a moins contre elle.`
      : `${contradicted}. La recherche a pris fin avant la preuve, mais aucune n’en a moins de ${lower} contre elle.`
  },
  inWords: 'En toutes lettres',
  nothing: (period) => (period === '' ? 'Personne n’est lié à un autre ici.' : `${capitalise(period)}, personne n’est lié à un autre.`),
  // Why lists after a colon: the names come without their articles.
  closest: (period, one, other, score, events, tellings) =>
    `${period === '' ? 'Les' : `${capitalise(period)}, les`} plus proches : ${one} et ${other} (${score} ; ${told(events, tellings)}).`,
  furthest: (one, other, score, events, tellings) => `Les plus opposés : ${one} et ${other} (${score} ; ${told(events, tellings)}).`,
  twoSides: (one, other, contradictions, ties) =>
    `Division qui va le mieux aux liens : d’un côté ${list(one)} ; de l’autre ${list(other)} ; ${
      contradictions === 0 ? 'aucun lien ne la contredit'
        : contradictions === 1 ? `1 lien sur ${ties} la contredit` : `${contradictions} liens sur ${ties} la contredisent`}.`,
  list,
}
