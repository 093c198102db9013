/** French words of the panel that asks how well sides describe the ties. */
import { count, showNumber } from '../numbers-fr.ts'
import type { BalanceWords } from './balance-en.ts'

export const balanceFr: BalanceWords = {
  heading: 'Deux camps suffisent-ils à le décrire ?',
  busy: 'Mesure en cours…',
  measured: (taken, all, circle, actors, positive, negative) =>
    `Mesuré sur ${taken < all ? `les ${showNumber(taken)} liens les plus forts sur ${showNumber(all)}` : `tous les liens (${showNumber(all)})`}${circle}, dessinés ou non : ${actors}, ${count(positive, 'lien', 'liens')} de coopération, ${showNumber(negative)} de conflit. Un lien compte pour un, si fort soit-il.`,
  nothing: 'Aucun lien ici n’est de coopération ni de conflit : il n’y a rien à mesurer.',
  answer: {
    exact: (errors, all) => (errors === 0
      ? `Deux camps décrivent tous les liens (${showNumber(all)}) sans contradiction.`
      : `Deux camps décrivent au mieux ${showNumber(all - errors)} liens sur ${showNumber(all)} ; ${count(errors, 'lien contredit', 'liens contredisent')} même le meilleur partage.`),
    bounds: (lower, upper, all) =>
      `Deux camps contredisent au moins ${showNumber(lower)} et au plus ${showNumber(upper)} liens sur ${showNumber(all)}.`,
    onlyPositive: 'Il n’y a pas de conflit parmi ces liens : un seul camp les décrit.',
  },
  triads: {
    heading: 'Triangles',
    caption: 'Trois acteurs tous liés entre eux, selon le signe de leurs liens',
    columns: { picture: 'Triangle', meaning: 'Ce que c’est', count: 'Combien' },
    kinds: [
      { signs: 'trois liens de coopération', meaning: 'tous les trois ensemble', isBalanced: true },
      { signs: 'deux de coopération, un de conflit', meaning: 'avec deux qui s’opposent', isBalanced: false },
      { signs: 'un de coopération, deux de conflit', meaning: 'deux ensemble contre le troisième', isBalanced: true },
      { signs: 'trois de conflit', meaning: 'chacun contre chacun', isBalanced: false },
    ],
    balanced: 'équilibré',
    unbalanced: 'déséquilibré',
    none: 'Il n’y a pas trois acteurs tous liés entre eux.',
  },
  figures: 'Mesures',
  triangleIndex: {
    term: 'Indice des triangles',
    value: (balanced, all) => `${count(balanced, 'triangle équilibré', 'triangles équilibrés')} sur ${showNumber(all)}`,
    definition: 'La part des triangles dont les trois signes donnent plus en se multipliant, de 0 à 1. Là où la plupart des liens sont de coopération, elle est élevée par le seul hasard.',
    source: 'Cartwright et Harary (1956), Psychological Review 63',
  },
  frustration: {
    term: 'Indice de frustration',
    exact: (errors) => (errors === 0 ? 'exact : un partage en deux camps ne contredit aucun lien' : `exact : aucun partage en deux camps ne contredit moins de ${count(errors, 'lien', 'liens')}`),
    bounds: (lower, upper) => `entre ${showNumber(lower)} et ${showNumber(upper)} : la recherche s’est arrêtée avant la preuve`,
    unique: 'Aucun autre partage n’en contredit aussi peu.',
    notUnique: 'D’autres partages en contredisent aussi peu ; l’image montre celui dont les liens contraires sont les plus faibles.',
    normalised: (aref, signnet) => `En proportion : ${aref} (1 − 2 L / m) ou ${signnet} (1 − L / m), où 1 est l’équilibre.`,
    definition: 'Le plus petit nombre de liens qu’il faudrait ôter, ou dont le signe devrait changer, pour que deux camps conviennent sans contradiction : conflit dans un camp ou coopération de l’un à l’autre. De 0 à la moitié des liens.',
    source: 'Harary (1959), Behavioral Science 4 ; Aref et Wilson (2018), Journal of Complex Networks 6. Exact, par une recherche avec preuve.',
    picture: (sides, drawn) =>
      `Dans l’image, ${count(sides, 'lien contredit', 'liens contredisent')} les camps, car ${count(drawn, 'acteur n’est', 'acteurs ne sont')} dans aucun.`,
  },
  divisions: {
    term: 'Combien de camps',
    best: (sides, errors) => `${count(sides, 'camp', 'camps')} avec ${count(errors, 'contradiction', 'contradictions')} : le mieux`,
    caption: 'Liens qui contredisent le meilleur partage, selon le nombre de camps',
    columns: { sides: 'Camps', errors: 'Contradictions', proof: 'Preuve' },
    proven: 'prouvé',
    found: 'le mieux trouvé',
    definition: 'Comme l’indice de frustration, jusqu’à six camps : l’ennemi d’un ennemi n’est pas forcément un ami (équilibre faible). Plus de camps ne contredisent jamais plus de liens ; on prend le plus petit nombre qui atteint le minimum.',
    source: 'Davis (1967), Human Relations 20 ; Doreian et Mrvar (1996), Social Networks 18',
  },
  modularity: {
    term: 'Modularité',
    value: (best, groups) => `${best} pour ${count(groups, 'groupe', 'groupes')}`,
    ofTwo: (value) => `Les deux camps ont ${value}.`,
    definition: 'De combien la coopération dans les groupes, et le conflit entre eux, dépassent ce que le hasard y mettrait avec le même nombre de liens par acteur ; de −1 à 1, 0 pour un seul groupe. La plus grande trouvée ; il n’est pas prouvé que ce soit la plus grande de toutes.',
    source: 'Gómez, Jensen et Arenas (2009), Physical Review E 80',
  },
  walks: {
    term: 'Équilibre des parcours',
    definition: 'De tous les parcours fermés, les longs comptant de moins en moins, à quel point les équilibrés l’emportent : au-dessus de 0, et 1 exactement quand tout est équilibré. Les valeurs de graphes de taille ou de densité différentes ne se comparent pas.',
    source: 'Estrada et Benzi (2014), Physical Review E 90',
    left: 'non mesuré : plus de 800 acteurs',
  },
  about: 'Ce que c’est, et d’où cela vient',
  source: 'Source',
  unbalanced: {
    heading: (n) => (n === 0 ? 'Aucun triangle n’est déséquilibré' : count(n, 'triangle déséquilibré', 'triangles déséquilibrés')),
    order: 'Les contradictions les plus profondes d’abord : celles dont le lien le plus faible est le plus fort.',
    twoAgainst: (common, one, other) => `${common} : avec ${one} et avec ${other}, qui s’opposent`,
    allAgainst: (a, b, c) => `${a}, ${b} et ${c} : chacun contre chacun`,
    weakest: 'le plus faible des trois',
  },
  evidence: {
    heading: 'Indices pour et contre',
    question: 'Que les liens tendent vers l’équilibre est une question, et non une loi.',
    items: [
      'Pour : Heider (1946) s’attendait à ce qu’on se sente pressé de réparer les triangles déséquilibrés, et Cartwright et Harary (1956) ont montré que l’équilibre partout revient à deux camps au plus.',
      'Contre : Doreian et Mrvar (2015) n’ont trouvé aucune dérive vers l’équilibre entre États de 1946 à 1999 ; le déséquilibre a monté et descendu selon les époques.',
      'Entre les deux : Dekker et d’autres (2024) confirment une des prédictions de Heider et pas les autres, et soulignent le rôle des liens neutres, que ces mesures laissent de côté.',
    ],
    says: 'Les mesures disent à quel point des camps décrivent les liens que racontent les sources, dans cette période et comptés ainsi.',
    saysNot: 'Elles ne disent pas que quelqu’un changera de camp, ni pourquoi. Un triangle déséquilibré peut être un médiateur, une erreur des sources, ou deux affaires dans un seul lien : regardez ses événements.',
  },
}
