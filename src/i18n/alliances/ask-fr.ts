/** French words of the questions of the Alliances workspace and their answers. */
import { capitalise, joinObject, withDeterminer, type NamePhrase } from '../grammar.ts'
import { count, showNumber } from '../numbers-fr.ts'
import type { AskWords, Some } from './ask-en.ts'

/** `1 événement`, `12 événements`; in French 0 and 1 are singular. */
const start = (name: NamePhrase): string => capitalise(withDeterminer(name))
const list = (names: readonly string[]): string => new Intl.ListFormat('fr').format(names)
const isPlural = ({ determiner }: NamePhrase): boolean => determiner === 'les'
/** `du Niger`, `de la France`, `d’Africa Corps`; with `à`: `au Niger`. */
const melt = (preposition: 'à' | 'de', name: NamePhrase): string => joinObject(` ${preposition}`, name, 'fr').trim()

const some = ({ count: n, first }: Some): string => {
  if (n === 0 || !first) return 'personne'
  return n === 1 ? withDeterminer(first) : `${count(n, 'acteur', 'acteurs')}, surtout ${withDeterminer(first)}`
}
const inBrackets = ({ count: n, first }: Some): string => (first ? ` (${n === 1 ? '' : 'surtout '}${withDeterminer(first)})` : '')

export const askFr: AskWords = {
  heading: 'Questions',
  questions: {
    stands: 'Qui se tient avec … et qui contre ?',
    between: 'Qui est entre … et … ?',
    links: 'Qu’est-ce qui relie … à … dans l’ordre du temps ?',
    changed: 'Qui a changé de camp ?',
    triangles: 'Quels triangles sont déséquilibrés, et pourquoi ?',
  },
  fields: {
    stands: ['Qui se tient avec', 'et qui contre ?'],
    between: ['Qui est entre', 'et', ' ?'],
    links: ['Qu’est-ce qui relie', 'à', 'dans l’ordre du temps ?'],
    triangles: ['Quels triangles autour de', 'sont déséquilibrés, et pourquoi ?'],
  },
  changedQuestion: 'Qui a changé de camp ?',
  windows: (before, after) => `Avant : ${before}. Après : ${after}.`,
  actor: {
    x: 'Premier acteur', y: 'Second acteur', around: 'Acteur', placeholder: 'Nom d’un acteur', everyone: 'tout le monde',
    clear: 'Demander pour tout le monde',
  },
  found: (n) => count(n, 'acteur', 'acteurs'),
  foundNone: 'Aucun acteur de ce nom n’a de lien ici.',
  working: 'Recherche…',
  nobody: 'Aucun acteur n’est lié à un autre ici : activez une source, ou élargissez la période.',
  decisive: 'Sous chaque lien se trouve l’événement qui y pèse le plus. '
    + 'Ouvrez-le pour la phrase et qui le dit ; le lien lui-même a tous ses événements.',
  noFact: 'seulement prévu, allégué ou nié',
  stands: {
    answer: (x, together, against) => {
      const many = isPlural(x)
      if (together.count + against.count === 0) {
        return `${start(x)} ${many ? 'n’ont' : 'n’a'} ici aucun lien où la coopération ou le conflit l’emporte.`
      }
      if (together.count === 0) return `${start(x)} ne se ${many ? 'tiennent' : 'tient'} ici avec personne, mais contre ${some(against)}.`
      return `${start(x)} se ${many ? 'tiennent' : 'tient'} ici avec ${some(together)}, et contre ${some(against)}.`
    },
    neither: (n) => `Avec ${showNumber(n)}, aucun des deux ne l’emporte.`,
    picture: (x, together, against) => `Image : ${x} avec ${together || 'personne'} ; contre ${against || 'personne'}.`,
    with: 'Se tient avec',
    against: 'Se tient contre',
    neitherHeading: 'Aucun ne l’emporte',
    further: (n) => `et ${showNumber(n)} de plus`,
  },
  between: {
    answer: (x, y, brokers, partisans, opponents) => {
      const parts = [
        ...(brokers.count > 0 ? [`${showNumber(brokers.count)} en bons termes avec les deux${inBrackets(brokers)}`] : []),
        ...(partisans.count > 0 ? [`${showNumber(partisans.count)} avec l’un et contre l’autre${inBrackets(partisans)}`] : []),
        ...(opponents.count > 0 ? [`${showNumber(opponents.count)} contre les deux${inBrackets(opponents)}`] : []),
      ]
      const both = `${withDeterminer(x)} et ${withDeterminer(y)}`
      return parts.length === 0 ? `Personne ici n’a affaire à la fois avec ${both}.` : `Entre ${both} : ${parts.join(' ; ')}.`
    },
    direct: {
      1: 'Entre les deux eux-mêmes, la coopération l’emporte.',
      0: 'Entre les deux eux-mêmes, aucun ne l’emporte.',
      '-1': 'Entre les deux eux-mêmes, le conflit l’emporte.',
    },
    noDirect: 'Les deux n’ont ici aucun lien propre.',
    directHeading: 'Entre les deux',
    brokers: 'Intermédiaires : en bons termes avec les deux',
    partisans: 'Partisans : avec l’un, contre l’autre',
    opponents: 'Adversaires communs : contre les deux',
    picture: (x, y, rows) => `Image : ${x} à gauche, ${y} à droite. ${rows.join(' ')}`,
    row: (name, left, right) => `${name} : ${left} à gauche, ${right} à droite.`,
    toEach: (name) => `Liens : ${name}`,
  },
  links: {
    answer: (x, y, steps, date) => (steps === 1
      ? `${capitalise(melt('de', x))} ${melt('à', y)}, un événement suffit : ${date}.`
      : `${capitalise(melt('de', x))} ${melt('à', y)}, il faut au moins ${steps} événements qui se suivent (le dernier : ${date}).`),
    sooner: (steps, date) => `Une chaîne plus longue, de ${steps} événements, y arrive plus tôt : ${date}.`,
    none: (x, y, most) => `Aucune chaîne d’au plus ${most} événements datés ne mène ici ${melt('de', x)} ${melt('à', y)}.`,
    order: 'Aucun événement d’une chaîne ne commence avant le précédent. Qui agit sur qui n’importe pas ; les événements sans date sont passés.',
    kinds: { label: 'Par quels liens', any: 'Tout lien', cooperation: 'Coopération seulement' },
    turn: 'Poser la question dans l’autre sens',
    chain: (steps, date) => `${count(steps, 'événement', 'événements')}, jusqu’à : ${date}`,
    openTie: (one, other) => `Ouvrir le lien entre ${one} et ${other}`,
  },
  changed: {
    nobody: (all) => `Sur ${count(all, 'acteur lié', 'acteurs liés')} dans les deux périodes, aucun n’a changé de camp.`,
    answer: (n, all, most, from, to) => {
      const actors = `Sur ${count(all, 'acteur lié', 'acteurs liés')} dans les deux périodes`
      const way = `${withDeterminer(most)} : d’abord ${from}, puis ${to}`
      return n === 1 ? `${actors}, un seul a changé de camp, ${way}.` : `${actors}, ${showNumber(n)} ont changé de camp, surtout ${way}.`
    },
    took: (n, actor, side) => (n === 1
      ? `${start(actor)} ${isPlural(actor) ? 'penchent' : 'penche'} maintenant pour ${side}, et pour aucun auparavant.`
      : `${showNumber(n)} penchent maintenant pour un camp, et pour aucun auparavant, surtout `
        + `${withDeterminer(actor)} : pour ${side}.`),
    noTies: 'Il n’y a pas de liens dans ces périodes : les deux se règlent dans « Avant et après ».',
    side: (members) => `le camp ${list(members.map((one) => melt('de', one)))}`,
    noSide: 'aucun camp',
    way: (from, to) => `${capitalise(from)} → ${to}`,
    how: 'Les camps sont ceux des liens les plus forts de tout temps. Dans chaque période, un acteur penche pour le camp avec lequel ses liens coopèrent le plus. '
      + 'Que rien ne soit dit de quelqu’un auparavant ne prouve pas qu’il n’y avait rien.',
    legend: 'Creux : avant. Plein : après. '
      + 'Plus le signe est près d’un bout, plus ses liens avec ce camp coopèrent, ou plus ceux avec l’autre sont en conflit.',
    picture: (name, before, after) => `${name} : avant, ${before} ; après, ${after}.`,
    place: (balance, left, right) => `${balance} sur la ligne de −1 (${left}) à +1 (${right})`,
    nowhere: 'sans lien avec les camps',
    changedHeading: 'Ont changé de camp',
    tookHeading: 'Penchent pour un camp, et pour aucun auparavant',
    turnedHeading: 'Se sont tournés vers un camp ou s’en sont détournés, sans changer',
    changes: { new: 'nouveau', ended: 'terminé', turned: 'retourné', kept: 'maintenu' },
    lens: 'Voir tous les changements dans « Avant et après »',
    ties: (n) => `Ce qui a changé : ${count(n, 'lien', 'liens')}`,
    further: (n) => `${n} d’entre eux : les plus grandes différences, et ce qu’il y avait avant.`,
  },
  triangles: {
    answer: (n, all) =>
      `Sur ${count(all, 'triangle', 'triangles')}, ${n === 0 ? 'aucun n’est déséquilibré' : count(n, 'est déséquilibré', 'sont déséquilibrés')}.`,
    around: (name, n) => (n === 0
      ? `${start(name)} ne se ${isPlural(name) ? 'trouvent' : 'trouve'} ici dans aucun triangle déséquilibré.`
      : `${start(name)} se ${isPlural(name) ? 'trouvent' : 'trouve'} dans ${count(n, 'triangle déséquilibré', 'triangles déséquilibrés')}.`),
    deepest: (names) => `La contradiction est la plus profonde entre ${list(names.map(withDeterminer))}.`,
    heading: 'Déséquilibrés, la contradiction la plus profonde d’abord',
    names: (one, two, three) => `${one}, ${two} et ${three}`,
    twoAgainst: (friend, one, other) =>
      `${start(friend)} se ${isPlural(friend) ? 'tiennent' : 'tient'} avec ${withDeterminer(one)} et avec ${withDeterminer(other)}, qui se tiennent l’un contre l’autre.`,
    allAgainst: (names) => `${capitalise(list(names.map(withDeterminer)))} se tiennent les uns contre les autres.`,
    bothSay: 'Déséquilibré selon la définition stricte de l’équilibre comme selon la faible.',
    strictSays: 'Déséquilibré selon la seule définition stricte de l’équilibre ; selon la faible, trois adversaires sans ami sont en équilibre.',
    weakest: (one, other, score) =>
      `Le lien le plus faible est celui entre ${withDeterminer(one)} et ${withDeterminer(other)} (${score}) : avec l’autre signe, les trois seraient en équilibre.`,
    weakestMark: 'le plus faible',
    law: 'C’est une question, pas une loi : demandez ce qui tient les trois dans la contradiction. '
      + 'Pour les États de 1946 à 1999, aucune tendance vers l’équilibre n’a été trouvée (Doreian et Mrvar 2015). '
      + 'Équilibre strict : Cartwright et Harary 1956 ; faible : Davis 1967.',
    picture: (ties) => `Image de trois acteurs : ${ties.join(' ; ')}.`,
    pictureTie: (one, other, sign, score) => `${one} et ${other} : ${sign}, ${score}`,
  },
}
