/** English words of the questions of the Alliances workspace and their answers. */
import { withDeterminer, capitalise, type NamePhrase } from '../grammar.ts'
import { count, showNumber } from '../numbers-en.ts'

/** `1 event`, `12 events`. */
const start = (name: NamePhrase): string => capitalise(withDeterminer(name))
const list = (names: readonly NamePhrase[]): string => new Intl.ListFormat('en').format(names.map(withDeterminer))

/** How many actors, and which of them has the strongest tie. */
export interface Some {
  readonly count: number
  readonly first?: NamePhrase | undefined
}

const some = ({ count: n, first }: Some): string => {
  if (n === 0 || !first) return 'nobody'
  return n === 1 ? withDeterminer(first) : `${count(n, 'actor', 'actors')}, most of all ${withDeterminer(first)}`
}
const inBrackets = ({ count: n, first }: Some): string => (first ? ` (${n === 1 ? '' : 'most of all '}${withDeterminer(first)})` : '')

export const askEn = {
  heading: 'Questions',
  /** The questions to choose from. */
  questions: {
    stands: 'Who stands with … and who against?',
    between: 'Who is between … and …?',
    links: 'What links … with … in the order of time?',
    changed: 'Who changed sides?',
    triangles: 'Which triangles are unbalanced, and why?',
  },
  /** The open question: what stands before, between and after its fields. */
  fields: {
    stands: ['Who stands with', 'and who against?'],
    between: ['Who is between', 'and', '?'],
    links: ['What links', 'with', 'in the order of time?'],
    triangles: ['Which triangles around', 'are unbalanced, and why?'],
  } as Readonly<
    Record<'stands' | 'triangles', readonly [string, string]> & Record<'between' | 'links', readonly [string, string, string]>
  >,
  /** The question that has two windows instead of fields. */
  changedQuestion: 'Who changed sides?',
  windows: (before: string, after: string) => `Before: ${before}. After: ${after}.`,
  actor: { x: 'First actor', y: 'Second actor', around: 'Actor', placeholder: 'Name of an actor', everyone: 'everyone', clear: 'Ask for everyone' },
  found: (n: number) => count(n, 'actor', 'actors'),
  foundNone: 'No actor of this name has a tie here.',
  working: 'Working it out …',
  nobody: 'No two actors are tied here: switch a source on, or widen the window.',
  decisive: 'Under each tie stands the event that weighs most in it. '
    + 'Open it for the sentence and who says so; the tie itself has all its events.',
  noFact: 'only planned, alleged or denied',
  stands: {
    answer: (x: NamePhrase, together: Some, against: Some) => {
      if (together.count + against.count === 0) return `${start(x)} has no tie here in which cooperation or conflict prevails.`
      return `${start(x)} stands here with ${some(together)}, and against ${some(against)}.`
    },
    neither: (n: number) => `With ${showNumber(n)} neither prevails.`,
    picture: (x: string, together: string, against: string) => `Picture: ${x} with ${together || 'nobody'}; against ${against || 'nobody'}.`,
    with: 'Stands with',
    against: 'Stands against',
    neitherHeading: 'Neither prevails',
    further: (n: number) => `and ${showNumber(n)} more`,
  },
  between: {
    answer: (x: NamePhrase, y: NamePhrase, brokers: Some, partisans: Some, opponents: Some) => {
      const parts = [
        ...(brokers.count > 0 ? [`${showNumber(brokers.count)} on good terms with both${inBrackets(brokers)}`] : []),
        ...(partisans.count > 0 ? [`${showNumber(partisans.count)} with one and against the other${inBrackets(partisans)}`] : []),
        ...(opponents.count > 0 ? [`${showNumber(opponents.count)} against both${inBrackets(opponents)}`] : []),
      ]
      const both = `${withDeterminer(x)} and ${withDeterminer(y)}`
      return parts.length === 0 ? `Nobody here has to do with both ${both}.` : `Between ${both}: ${parts.join('; ')}.`
    },
    direct: {
      1: 'Between the two themselves cooperation prevails.',
      0: 'Between the two themselves neither prevails.',
      '-1': 'Between the two themselves conflict prevails.',
    } as Record<'1' | '0' | '-1', string>,
    noDirect: 'The two have no tie of their own here.',
    directHeading: 'Between the two',
    brokers: 'Brokers: on good terms with both',
    partisans: 'Partisans: with one, against the other',
    opponents: 'Common opponents: against both',
    picture: (x: string, y: string, rows: readonly string[]) => `Picture: ${x} on the left, ${y} on the right. ${rows.join(' ')}`,
    row: (name: string, left: string, right: string) => `${name}: ${left} on the left, ${right} on the right.`,
    toEach: (name: string) => `The ties of ${name}`,
  },
  links: {
    answer: (x: NamePhrase, y: NamePhrase, steps: number, date: string) => (steps === 1
      ? `From ${withDeterminer(x)} to ${withDeterminer(y)} one event is enough: ${date}.`
      : `From ${withDeterminer(x)} to ${withDeterminer(y)} it takes at least ${steps} events, one after the other (the last: ${date}).`),
    sooner: (steps: number, date: string) => `A longer chain, of ${steps} events, is there sooner: ${date}.`,
    none: (x: NamePhrase, y: NamePhrase, most: number) =>
      `No chain of up to ${most} dated events leads here from ${withDeterminer(x)} to ${withDeterminer(y)}.`,
    order: 'No event of a chain begins before the one before it. Who did it to whom does not matter; events without a date are passed over.',
    kinds: { label: 'By which ties', any: 'Any tie', cooperation: 'Only cooperation' },
    turn: 'Ask it the other way round',
    chain: (steps: number, date: string) => `${count(steps, 'event', 'events')}, until ${date}`,
    openTie: (one: string, other: string) => `Open the tie of ${one} and ${other}`,
  },
  changed: {
    nobody: (all: number) => `Of ${count(all, 'actor', 'actors')} with ties in the two windows, nobody changed sides.`,
    answer: (n: number, all: number, most: NamePhrase, from: string, to: string) => {
      const name = withDeterminer(most)
      const who = n === 1 ? `only ${name} changed sides` : `${showNumber(n)} changed sides, most of all ${name}`
      return `Of ${count(all, 'actor', 'actors')} with ties in the two windows, ${who}: from ${from} to ${to}.`
    },
    took: (n: number, actor: NamePhrase, side: string) => (n === 1
      ? `${start(actor)} leans to ${side} now, and leaned to none before.`
      : `${showNumber(n)} lean to a side now and leaned to none before, most of all ${withDeterminer(actor)}: to ${side}.`),
    noTies: 'In these windows there are no ties: the two windows are set in “Before and after”.',
    side: (members: readonly NamePhrase[]) => `the side of ${list(members)}`,
    noSide: 'no side',
    way: (from: string, to: string) => `${capitalise(from)} → ${to}`,
    how: 'The sides are those of the strongest ties of all of time. In each window an actor leans to the side with which its ties cooperate most. '
      + 'That nothing is told of somebody before is no proof that nothing was.',
    legend: 'Hollow: before. Filled: after. The further to an end, the more its ties with that side cooperate, or those with the other conflict.',
    picture: (name: string, before: string, after: string) => `${name}: before, ${before}; after, ${after}.`,
    place: (balance: string, left: string, right: string) => `${balance} on the line from −1 (${left}) to +1 (${right})`,
    nowhere: 'without ties to the sides',
    changedHeading: 'Changed sides',
    tookHeading: 'Lean to a side now, and leaned to none before',
    turnedHeading: 'Turned toward or from a side, without changing',
    changes: { new: 'new', ended: 'ended', turned: 'turned', kept: 'kept' },
    lens: 'See all changes in “Before and after”',
    ties: (n: number) => `What changed: ${count(n, 'tie', 'ties')}`,
    further: (n: number) => `${n} of them: the largest differences, and what there was before.`,
  },
  triangles: {
    answer: (n: number, all: number) =>
      `Of ${count(all, 'triangle', 'triangles')}, ${n === 0 ? 'none' : showNumber(n)} ${n < 2 ? 'is' : 'are'} unbalanced.`,
    around: (name: NamePhrase, n: number) => (n === 0
      ? `${start(name)} stands in no unbalanced triangle here.`
      : `${start(name)} stands in ${count(n, 'unbalanced triangle', 'unbalanced triangles')}.`),
    deepest: (names: readonly NamePhrase[]) => `The contradiction is deepest between ${list(names)}.`,
    heading: 'Unbalanced, the deepest contradiction first',
    names: (one: string, two: string, three: string) => `${one}, ${two} and ${three}`,
    twoAgainst: (friend: NamePhrase, one: NamePhrase, other: NamePhrase) =>
      `${start(friend)} stands with ${withDeterminer(one)} and with ${withDeterminer(other)}, who stand against each other.`,
    allAgainst: (names: readonly NamePhrase[]) => `${capitalise(list(names))} stand against one another.`,
    bothSay: 'Unbalanced by the strict definition of balance and by the weak one.',
    strictSays: 'Unbalanced by the strict definition of balance only; by the weak one, three opponents without a friend are balanced.',
    weakest: (one: NamePhrase, other: NamePhrase, score: string) =>
      `The weakest tie is that between ${withDeterminer(one)} and ${withDeterminer(other)} (${score}): `
      + 'if its sign were the other, the three would be balanced.',
    weakestMark: 'weakest',
    law: 'This is a question, not a law: ask what holds the three in contradiction. '
      + 'For the states of 1946 to 1999 no drift toward balance was found (Doreian and Mrvar 2015). '
      + 'Strict balance: Cartwright and Harary 1956; weak balance: Davis 1967.',
    picture: (ties: readonly string[]) => `Picture of three actors: ${ties.join('; ')}.`,
    pictureTie: (one: string, other: string, sign: string, score: string) => `${one} and ${other}: ${sign}, ${score}`,
  },
}

/** What every language provides. */
export type AskWords = typeof askEn
