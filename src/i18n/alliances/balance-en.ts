/** English words of the panel that asks how well sides describe the ties. */
import { count, showNumber } from '../numbers-en.ts'

export const balanceEn = {
  heading: 'How well do two sides describe it?',
  busy: 'Measuring …',
  /** `taken` of `all` ties are measured, of which some have no sign. */
  measured: (taken: number, all: number, circle: string, actors: string, positive: number, negative: number) =>
    `Measured on ${taken < all ? `the ${showNumber(taken)} strongest of ${count(all, 'tie', 'ties')}` : `all ${count(all, 'tie', 'ties')}`}${circle}, drawn or not: ${actors}, ${count(positive, 'tie', 'ties')} of cooperation, ${showNumber(negative)} of conflict. A tie counts as one, however strong.`,
  nothing: 'No tie here is one of cooperation or of conflict: there is nothing to measure.',
  /** The answer of the panel in one sentence. */
  answer: {
    exact: (errors: number, all: number) => (errors === 0
      ? `Two sides describe all ${showNumber(all)} ties without a contradiction.`
      : `Two sides describe ${showNumber(all - errors)} of ${showNumber(all)} ties at best; ${count(errors, 'tie contradicts', 'ties contradict')} even the best division.`),
    bounds: (lower: number, upper: number, all: number) =>
      `Two sides contradict at least ${showNumber(lower)} and at most ${showNumber(upper)} of ${showNumber(all)} ties.`,
    onlyPositive: 'There is no conflict among these ties, so that one side describes them.',
  },
  triads: {
    heading: 'Triangles',
    caption: 'Three actors that are all tied, by the signs of their ties',
    columns: { picture: 'Triangle', meaning: 'What it is', count: 'How many' },
    kinds: [
      { signs: 'three of cooperation', meaning: 'all three with each other', isBalanced: true },
      { signs: 'two of cooperation, one of conflict', meaning: 'with two who are against each other', isBalanced: false },
      { signs: 'one of cooperation, two of conflict', meaning: 'two together against the third', isBalanced: true },
      { signs: 'three of conflict', meaning: 'each against each', isBalanced: false },
    ] as readonly { readonly signs: string; readonly meaning: string; readonly isBalanced: boolean }[],
    balanced: 'balanced',
    unbalanced: 'unbalanced',
    none: 'No three of the actors are all tied to one another.',
  },
  figures: 'Figures',
  triangleIndex: {
    term: 'Triangle index',
    value: (balanced: number, all: number) => `${showNumber(balanced)} of ${count(all, 'triangle is', 'triangles are')} balanced`,
    definition: 'The share of triangles whose three signs multiply to plus, 0 to 1. Where most ties are of cooperation it is high by chance alone.',
    source: 'Cartwright and Harary (1956), Psychological Review 63',
  },
  frustration: {
    term: 'Frustration index',
    exact: (errors: number) => (errors === 0 ? 'exact: a division into two sides contradicts no tie' : `exact: no division into two sides contradicts fewer than ${count(errors, 'tie', 'ties')}`),
    bounds: (lower: number, upper: number) => `between ${showNumber(lower)} and ${showNumber(upper)}: the search ended before the proof`,
    unique: 'No other division contradicts as few.',
    notUnique: 'Other divisions contradict as few; the picture shows the one whose contradicting ties are weakest.',
    normalised: (aref: string, signnet: string) => `As a share: ${aref} (1 − 2 L / m) or ${signnet} (1 − L / m), where 1 is balance.`,
    definition: 'The fewest ties that one would have to take away, or whose sign would have to change, until two sides fit without a contradiction: conflict within a side, or cooperation across. 0 to half of the ties.',
    source: 'Harary (1959), Behavioral Science 4; Aref and Wilson (2018), Journal of Complex Networks 6. Exact by search with a proof.',
    picture: (sides: number, drawn: number) =>
      `In the picture ${count(sides, 'tie contradicts', 'ties contradict')} the sides, since ${count(drawn, 'actor stands', 'actors stand')} on none.`,
  },
  divisions: {
    term: 'How many sides',
    best: (sides: number, errors: number) => `${count(sides, 'side', 'sides')} with ${count(errors, 'contradiction', 'contradictions')} fit best`,
    caption: 'Ties that contradict the best division, by the number of sides',
    columns: { sides: 'Sides', errors: 'Contradictions', proof: 'Proof' },
    proven: 'proven',
    found: 'best found',
    definition: 'As the frustration index, for up to six sides: the enemy of an enemy need not be a friend (weak balance). More sides never contradict more ties; the fewest sides that reach the least are taken.',
    source: 'Davis (1967), Human Relations 20; Doreian and Mrvar (1996), Social Networks 18',
  },
  modularity: {
    term: 'Modularity',
    value: (best: string, groups: number) => `${best} for ${count(groups, 'group', 'groups')}`,
    ofTwo: (value: string) => `The two sides have ${value}.`,
    definition: 'How much more cooperation lies within groups, and conflict between them, than chance with the same number of ties an actor would put there; −1 to 1, 0 for one single group. The largest that was found; not proven to be the largest of all.',
    source: 'Gómez, Jensen and Arenas (2009), Physical Review E 80',
  },
  walks: {
    term: 'Walk balance',
    definition: 'Of all closed walks, long ones counting ever less, how far the balanced ones prevail: above 0, and 1 exactly where everything is balanced. Values of graphs of different size or density cannot be compared.',
    source: 'Estrada and Benzi (2014), Physical Review E 90',
    left: 'not measured: more than 800 actors',
  },
  about: 'What it is, and where it comes from',
  source: 'Source',
  unbalanced: {
    heading: (n: number) => (n === 0 ? 'No triangle is unbalanced' : `${count(n, 'unbalanced triangle', 'unbalanced triangles')}`),
    order: 'The deepest contradictions first: those whose weakest tie is strongest.',
    twoAgainst: (common: string, one: string, other: string) => `${common}: with ${one} and with ${other}, who are against each other`,
    allAgainst: (a: string, b: string, c: string) => `${a}, ${b} and ${c}: each against each`,
    weakest: 'the weakest of the three',
  },
  evidence: {
    heading: 'Evidence for and against',
    question: 'That ties move toward balance is a question and no law.',
    items: [
      'For: Heider (1946) expected that people feel pressed to mend unbalanced triangles, and Cartwright and Harary (1956) showed that balance everywhere means two sides at most.',
      'Against: Doreian and Mrvar (2015) found no drift toward balance between states from 1946 to 1999; the imbalance went up and down with the times.',
      'In between: Dekker and others (2024) support one of Heider’s predictions and not the others, and stress that neutral ties, which these figures leave out, do much.',
    ] as readonly string[],
    says: 'The figures say how well sides describe the ties that the sources tell of, in this window and counted like this.',
    saysNot: 'They do not say that anybody will change sides, nor why. An unbalanced triangle may be a broker, an error of the sources, or two matters in one tie: look at its events.',
  },
}

/** What every language provides. */
export type BalanceWords = typeof balanceEn
