/** English words of the lens that holds two windows against each other. */
import { count, showNumber } from '../numbers-en.ts'

/** What became of a tie: `firmer` and `looser` keep their sign. */
export type ChangeKind = 'new' | 'ended' | 'turned' | 'firmer' | 'looser' | 'same'

/** A comparison that stands ready. */
export type ExampleId = 'niger-2023' | 'mali-2020' | 'mali-2021' | 'burkina-2022'

/** How one of two actors stands to the other in a window. */
export type Stance = 'with' | 'against' | 'neither'

/** The actor that the sentence is about, with what the verb has to agree with. */
export interface ChangedOne {
  readonly name: string
  readonly isPlural: boolean
}

export const changeEn = {
  compare: 'Compare',
  examples: {
    'niger-2023': 'Niger: the coup of 26 July 2023',
    'mali-2020': 'Mali: the coup of 18 August 2020',
    'mali-2021': 'Mali: the coup of 24 May 2021',
    'burkina-2022': 'Burkina Faso: the coup of 30 September 2022',
  } as Record<ExampleId, string>,
  own: 'Dates of my own',
  around: 'three years before, three years after',
  dates: {
    open: 'Dates …',
    panel: 'The two windows',
    before: 'Before',
    after: 'After',
    first: 'First day',
    last: 'Last day',
    firstOf: (which: string) => `${which}: first day`,
    lastOf: (which: string) => `${which}: last day`,
    wrong: 'The last day comes before the first, or a date is not whole: it is not taken over yet.',
  },
  views: { label: 'Show as', beside: 'Side by side', difference: 'Difference', table: 'Table' },
  kinds: { new: 'new', ended: 'ended', turned: 'turned', firmer: 'firmer', looser: 'looser', same: 'as before' } as Record<ChangeKind, string>,
  kindCounts: {
    new: (n: number) => `${showNumber(n)} new`,
    ended: (n: number) => `${showNumber(n)} ended`,
    turned: (n: number) => `${showNumber(n)} turned`,
    firmer: (n: number) => `${showNumber(n)} firmer`,
    looser: (n: number) => `${showNumber(n)} looser`,
    same: (n: number) => `${showNumber(n)} as before`,
  } as Record<ChangeKind, (n: number) => string>,
  counts: 'What became of the ties',
  meanings: {
    new: 'no event before, at least one after',
    ended: 'at least one event before, none after',
    turned: 'another sign: what prevails is not what it was',
    firmer: 'the same sign, a larger score',
    looser: 'the same sign, a smaller score',
    same: 'the same sign and score',
  } as Record<ChangeKind, string>,
  /** What is not change. */
  note: (before: string, after: string) =>
    `A tie can look new or ended only because more or fewer sentences were read: ${before} before, ${after} after. Read the events before you believe the picture.`,
  evidence: (events: string, tellings: string) => `${events} in ${tellings}`,
  before: 'Before',
  after: 'After',
  window: (which: string, dates: string) => `${which}: ${dates}`,
  picture: (which: string, actors: string, ties: string) => `${which}: ${actors}, ${ties}`,
  difference: 'Difference',
  actors: 'Actors',
  ties: 'Ties',
  drawn: (shown: number, all: number) => `${showNumber(shown)} of ${count(all, 'tie', 'ties')} drawn, the strongest first.`,
  more: (n: number) => `Show ${count(n, 'more tie', 'more ties')}`,
  empty: 'Neither window has a tie: move the windows, or switch a source on.',
  who: 'Who changed',
  whoHint: 'The largest change first, by the scores of all their ties.',
  stances: { with: 'with', against: 'against', neither: 'neither prevails' } as Record<Stance, string>,
  noEvent: 'no event',
  stance: (stance: string, score: string, events: string) => `${stance} (${score && `${score}, `}${events})`,
  /** `before no event, after against (−36.5, 8 events)`. */
  turn: (before: string, after: string) => `before ${before}, after ${after}`,
  toSide: (name: string) => `Toward the side with ${name}`,
  toward: (side: string, turn: string) => `${side}: ${turn}`,
  leans: 'leans to another side than before',
  /** By what it leaned, and leans. */
  leaning: (before: string, after: string) => `before by ${before}, after by ${after}`,
  eventBefore: 'Event of the old window that says so',
  firstEvent: 'First event of the new window that says so',
  lastEvent: 'Last event of the old window',
  table: {
    caption: 'Ties before and after',
    tie: 'Tie',
    change: 'Change',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    empty: 'No tie in either window.',
    capped: (n: number, all: number) => `The ${showNumber(n)} largest differences of ${showNumber(all)}.`,
  },
  pair: (one: string, other: string) => `${one} and ${other}`,
  sentence: {
    none: (before: string, after: string) => `No event counts in either window: ${before}, or ${after}.`,
    counts: (before: string, after: string, parts: readonly string[]) => `Before: ${before}. After: ${after}. Of the ties, ${parts.join(', ')}.`,
    window: (dates: string, evidence: string) => `${dates}, ${evidence}`,
    parts: {
      new: (n: number) => `${showNumber(n)} ${n === 1 ? 'is' : 'are'} new`,
      ended: (n: number) => `${showNumber(n)} ended`,
      turned: (n: number) => (n === 0 ? 'none turned' : `${showNumber(n)} turned`),
      firmer: (n: number) => `${showNumber(n)} ${n === 1 ? 'is' : 'are'} firmer`,
    },
    leaned: (names: string, isPlural: boolean) => `${names} ${isPlural ? 'lean' : 'leans'} to another side than before.`,
    most: ({ name }: ChangedOne, said: string) => `${name} changed most: ${said}.`,
    mostLeaning: ({ name, isPlural }: ChangedOne, evidence: string, said: string) =>
      `${name} changed most, and ${isPlural ? 'lean' : 'leans'} to another side than before (${evidence}): ${said}.`,
    chosen: ({ name }: ChangedOne, said: string) => `${name}: ${said}.`,
    /** Each is left out where it is empty; one is there. */
    now: (against: string, others: string) =>
      `newly or more firmly ${[against && `against ${against}`, others && `with ${others}`].filter(Boolean).join(', and ')}`,
    same: ({ name }: ChangedOne) => `${name}: no tie is new or firmer.`,
  },
}

/** What every language provides. */
export type ChangeWords = typeof changeEn
