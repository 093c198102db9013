/** English words of the sentence above a lens of the Alliances workspace. */
import { count, showNumber } from '../numbers-en.ts'

/** How a date is written: a whole year, a whole month, or a day. */
export type DateGrain = 'year' | 'month' | 'day'

/** What is told, but not as a fact. */
export type NoFact = 'planned' | 'alleged' | 'denied'

/** Who does it, with what the verb has to agree with. */
export interface Doers {
  /** `Russia, Mali and 3 others`. */
  readonly names: string
  /** How many there are. */
  readonly count: number
  /** Whether the verb is in the plural: several, or a name that is one itself. */
  readonly isPlural: boolean
}

export const answerEn = {
  label: 'The answer in words',
  waiting: 'Working out who stands with whom …',
  since: (date: string, _grain: DateGrain) => `Since ${date}`,
  until: (date: string, _grain: DateGrain) => `Until ${date}`,
  between: (from: string, until: string, _grain: DateGrain) => (from === until ? `In ${from}` : `From ${from} to ${until}`),
  everBetween: (from: string, until: string) => (from === until ? `In ${from}` : `From ${from} to ${until}`),
  ever: 'Over all of time',
  evidence: (events: string, noFacts: string, tellings: string, sources: string) => `by ${events}${noFacts} in ${tellings} from ${sources}`,
  circles: { powers: ' between states and organisations', everyone: '' } as Record<'powers' | 'everyone', string>,
  evidenceOf: (circle: string, events: string, noFacts: string, tellings: string, sources: string) =>
    `by ${events}${circle}${noFacts} in ${tellings} from ${sources}`,
  strongest: (n: number, all: number, circle: string, events: string, noFacts: string, tellings: string, sources: string) =>
    `by the ${showNumber(n)} strongest of ${count(all, 'tie', 'ties')}${circle} (${events}${noFacts} in ${tellings} from ${sources})`,
  /** Of the events, those that were let in. */
  noFacts: (parts: readonly { readonly firmness: NoFact; readonly count: number }[]) =>
    `, among them ${new Intl.ListFormat('en').format(parts.map(({ firmness, count: n }) => `${showNumber(n)} ${firmness}`))},`,
  /** Sources that are switched on and have no event in the sentence. */
  silent: {
    named: (titles: readonly string[]) =>
      `${new Intl.ListFormat('en').format(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'has' : 'have'} none among them.`,
    counted: (n: number, all: number) => `${showNumber(n)} of the ${showNumber(all)} sources that are on have none among them.`,
  },
  /** Nobody is tied: the one thing to do about it. */
  nothing: {
    noSource: 'There is no source: add one.',
    sourcesOff: 'No source is switched on: switch one on.',
    everyone: 'No two states or organisations are tied here; groups, persons and bodies are: choose “Everyone”.',
    weights: 'Every class of events that is here counts 0: change that under “How it is counted”.',
    window: 'No event that counts lies in this window: widen it.',
    hidden: 'Only sources that are switched off have events that would count: switch one on.',
    firmness: 'All that is here is planned, alleged or denied: let it in under “How it is counted”.',
    none: 'The sources that are switched on tie no two actors: add another source.',
  },
  main: (when: string, evidence: string, parts: readonly string[]) => `${when}, ${evidence}: ${parts.join('; ')}.`,
  others: (n: number) => count(n, 'other', 'others'),
  together: ({ names }: Doers) => `${names} stand together`,
  against: ({ names, isPlural, count: n }: Doers) => `${names} ${isPlural && n > 1 ? 'stand' : 'stands'} against them`,
  facing: ({ names }: Doers, other: string) => `${names} stands against ${other}`,
  nobodyAgainst: 'nobody here stands against them',
  manySides: (lists: readonly string[]) => `they form ${lists.length} sides: ${lists.map((one, side) => `(${side + 1}) ${one}`).join('; ')}`,
  betweenThem: (names: string) => `between them: ${names}`,
  contradict: (n: number) => (n === 0 ? 'no tie contradicts this' : `${count(n, 'tie contradicts', 'ties contradict')} this`),
  unproven: 'a better division may not have been found',
  noSides: 'no tie has a sign, so there are no sides',
  chosen: {
    stands: ({ names }: Doers, parts: readonly string[], evidence: string) => `${names} stands ${parts.join(', and ')}, ${evidence}.`,
    with: (names: string) => `with ${names}`,
    against: (names: string) => `against ${names}`,
    neither: ({ names }: Doers, evidence: string) => `${names} has ties here in which neither cooperation nor conflict prevails, ${evidence}.`,
    none: ({ names }: Doers) => `${names} has no tie here.`,
    tie: (pair: string, sums: string) => `${pair}: ${sums}.`,
    noTie: (pair: string, words: string) => `${pair}: ${words}`,
    contradicts: 'It contradicts the sides.',
  },
  counted: {
    so: (parts: readonly string[]) => `Counted so: ${parts.join('; ')}.`,
    rollUps: {
      named: 'every actor as it is named, nobody for a power',
      official: '',
      country: 'everyone at home in a country counts for it, also who acts against it',
    },
    letIn: (firmnesses: readonly NoFact[]) =>
      `${new Intl.ListFormat('en').format(firmnesses)} events are let in, which are no facts`,
    hidden: (n: number) => `${count(n, 'source is', 'sources are')} switched off`,
    goldstein: 'scores of Goldstein’s scale',
    weights: 'classes of events weigh otherwise than at first',
    undated: 'events that may lie in the window count too',
  },
}

/** What every language provides. */
export type AnswerWords = typeof answerEn
