/** French words of the lens of the sides. */
import { count } from '../numbers-fr.ts'
import { cardsFr } from './cards-fr.ts'
import type { SidesWords } from './sides-en.ts'

export const sidesFr: SidesWords = {
  picture: (actors, ties, sides) =>
    `Image de ${count(actors, 'acteur', 'acteurs')} et de ${count(ties, 'lien', 'liens')} dans ${count(sides, 'camp', 'camps')}`,
  instructions: 'Les flèches vont d’un acteur ou d’un lien à l’autre, Entrée choisit, Échap quitte ; plus, moins et 0 changent la taille.',
  actors: 'Acteurs',
  ties: 'Liens',
  with: (name) => `Avec ${name}`,
  withOrAgainst: (name, other) => `Avec ${name}, ou contre ${other}`,
  neither: 'Dans aucun camp',
  apart: 'À part des camps',
  standings: {
    between: 'dans aucun camp : ses liens parlent pour plusieurs à peu près autant',
    alone: 'dans aucun camp : contre des membres des uns et des autres, avec personne du camp qu’il contredirait le moins',
    untied: 'dans aucun camp : aucun des liens qui donnent les camps ne mène à eux',
  },
  onSide: (side) => `dans le camp « ${side} »`,
  contradicts: 'contredit les camps',
  noFact: 'seulement prévu, allégué ou nié',
  sideCount: { label: 'Nombre de camps', two: 'Deux camps', best: 'Autant qu’il en faut' },
  showAll: (name) => `Garder dans l’image tous les liens : ${name}`,
  showStrongest: (name) => `Ne montrer de nouveau que les liens les plus forts : ${name}`,
  zoom: { label: 'Taille de l’image', in: 'Agrandir', out: 'Réduire', fit: 'Montrer tous les acteurs' },
  legend: {
    label: 'Ce que disent les traits', cooperation: 'coopération', conflict: 'conflit', mixed: 'les deux', neutral: 'aucun ne l’emporte',
    contradicts: 'contredit les camps', noFact: 'pas un fait : prévu, allégué ou nié', width: 'Plus il y a d’événements, plus le trait est large.',
  },
  contradictions: (n) => {
    if (n === 0) return 'Aucun lien dessiné ne contredit les camps'
    return `${count(n, 'lien contredit', 'liens contredisent')} les camps`
  },
  within: 'conflit à l’intérieur d’un camp',
  across: 'coopération d’un camp à l’autre',
  standApart: (n) => `${count(n, 'acteur n’est', 'acteurs ne sont')} dans aucun camp`,
  strangers: (n) =>
    `${count(n, 'personne ne décide', 'personnes ne décident')} d’aucun camp : `
    + `aucune source ne dit pour qui ${n < 2 ? 'elle agit' : 'elles agissent'}. `
    + `Choisissez${n < 2 ? '-la' : '-en une'} et appuyez sur « ${cardsFr.actor.openTies} » pour que ses liens comptent.`,
  proven: (n) => (n < 2
    ? 'Prouvé : tout partage en un camp en contredit autant.'
    : `Prouvé : aucun partage en ${n === 2 ? 'deux' : n} camps ne contredit moins de liens.`),
  unproven: 'Le meilleur partage trouvé ; il n’est pas prouvé qu’aucun ne soit meilleur.',
}
