/** What the command `alliances` says, in English; and the type that every language has to fill. */
import { capitalise } from './grammar.ts'

type Class =
  | 'treaty' | 'material-cooperation' | 'verbal-cooperation' | 'neutral' | 'verbal-conflict' | 'material-conflict' | 'treaty-conflict'
type Reason = 'source' | 'firmness' | 'weight' | 'window' | 'undated' | 'same-power' | 'not-a-side' | 'inside' | 'same-event'

/** A sentence is made of names, numbers and dates that are in the reader's language already. */
export interface AlliancesTexts {
  readonly summary: string
  readonly help: string
  badDate(option: string, given: string): string
  badOrigin(given: string): string
  windowReversed(from: string, to: string): string
  unknownWord(option: string, given: string, known: string): string
  unknownSource(id: string, known: string): string
  readonly sources: string
  readonly events: string
  readonly tellings: string
  readonly counted: string
  readonly leftOut: string
  readonly all: string
  readonly reasons: Readonly<Record<Reason, string>>
  readonly ties: string
  readonly score: string
  readonly sign: string
  /** Heads of narrow columns; the help says what they stand for. */
  readonly classes: Readonly<Record<Class, string>>
  readonly dates: string
  moreTies(count: number): string
  readonly sides: string
  moreSides(count: number): string
  readonly contradictions: string
  readonly none: string
  /** `kind` says how far it is proven that nothing speaks less against any other sides. */
  onNone(why: string, names: string): string
  readonly standings: Readonly<Record<'between' | 'alone' | 'untied', string>>
  against(ties: number, kind: 'proven' | 'bounded', lower: number): string
  readonly inWords: string
  /** `period` is said in words, without a capital; empty for all of time. */
  nothing(period: string): string
  closest(period: string, one: string, other: string, score: string, events: number, tellings: number): string
  furthest(one: string, other: string, score: string, events: number, tellings: number): string
  twoSides(one: readonly string[], other: readonly string[], contradictions: number, ties: number): string
  list(names: readonly string[]): string
}

/** Longer lists of names end with how many more there are. */
const MOST_NAMES = 8

const list = (names: readonly string[]): string => {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}

const told = (events: number, tellings: number): string =>
  `${events === 1 ? '1 event' : `${events} events`}, told ${tellings === 1 ? 'once' : `${tellings} times`}`

export const cliAlliancesEn: AlliancesTexts = {
  summary: 'tell who stands with whom, since when, and by what evidence',
  help: `Usage: alliances [INPUT] [--from DATE] [--to DATE] [--undated] [--rollup RULE] [--scale SCALE]
                 [--include planned,alleged,denied] [--source ID,...] [--top N]
                 [--origin DAY] [--json]

Makes ties between powers from the claims of a dossier or from a file of coded events. INPUT is a
file, a data folder (default: data) or “-” for a dossier on standard input. Files of coded events
are recognised: ICEWS, POLECAT, GDELT, ACLED, UCDP, ATOP, and tables of source, target and type.

Events count, not sentences: claims that share their event and their two ends are one event, told
several times; the firmest telling counts, and of those the closest coding. A tie’s score is the
sum over its events; a state of affairs, such as being allied, has no score, and decides the sign
only where nothing else does. What is left out is listed with the reason, the first that applies.
Columns of the ties:
  T+ M+ V+             treaties, material and verbal cooperation
  N                    neutral events: they count nothing, and are left out
  V- M- T-             verbal and material conflict, treaties left
  dates                the earliest and the latest day of its events

Sides: the largest part that ties connect is divided in two so that as few ties as possible speak
against it, and of several such divisions the weakest ones: conflict within a side, cooperation
between the two (the line index of balance of Harary 1959, On the measurement of structural
balance, Behav. Sci. 4). Whom the ties put on neither side is left out. The app has the same rule.
It says how the ties can best be divided, not that there are two camps, and not that ties tend to
balance.

Options:
  --from DATE          only what may have happened on or after it; EDTF, such as 2023-07-26 or 2023
  --to DATE            only what may have happened on or before it
  --undated            with a period: keep what may lie in it but need not, because it has no date, is
                       only known to be over later, or has less than half of its time, and less than
                       four weeks, inside
  --rollup RULE        official (default): whoever acts for a power in that period counts as the
                       power; somebody at home in a country does not, and acts on them are inside;
                       named: nobody is taken together; country: everybody at home in a country
                       counts as it, which is naive: an act inside a country then counts against it
  --scale SCALE        plover (default): the scores of PLOVER 2.0; goldstein: those of Goldstein
                       1992, J. Conflict Resolution 36, for CAMEO; both from -10 to +10
  --include FIRMNESS,...
                       let in planned, alleged or denied events, which are left out by default
  --source ID,...      only these sources: ids of articles, or names of files
  --top N              how many ties to print (default 40)
  --origin DAY[:UNIT[:FIRST]]
                       where times of coded events are numbers: the day of the first number, whether
                       day (default) or hour is counted, and the first number (default 0)
  --json               give everything as JSON, each event with the ids of its claims or rows`,
  badDate: (option, given) => `“${given}” is no date for ${option}: write it as 2023-07-26, 2023-07 or 2023.`,
  badOrigin: (given) => `“${given}” is no origin for --origin: write it as 2018-01-01, 2018-01-01:hour or 2018-01-01:day:1.`,
  windowReversed: (from, to) => `The period ends before it begins: ${from}, ${to}.`,
  unknownWord: (option, given, known) => `“${given}” is nothing that ${option} knows; it knows ${known}.`,
  unknownSource: (id, known) => `There is no source “${id}”. Sources: ${known}.`,
  sources: 'Sources',
  events: 'events',
  tellings: 'tellings',
  counted: 'counted',
  leftOut: 'Left out',
  all: 'all',
  reasons: {
    source: 'source is switched off',
    firmness: 'planned, alleged or denied',
    weight: 'neutral',
    window: 'outside of the period',
    undated: 'may lie outside of the period',
    'same-power': 'both ends stand for one power',
    'not-a-side': 'an end is a place, a thing, a medium or an event',
    inside: 'somebody at home in a country, who does not act for it',
    'same-event': 'counted already, told of others of the same powers',
  },
  ties: 'Ties, strongest first',
  score: 'score',
  sign: 'sign',
  classes: {
    treaty: 'T+', 'material-cooperation': 'M+', 'verbal-cooperation': 'V+', neutral: 'N',
    'verbal-conflict': 'V-', 'material-conflict': 'M-', 'treaty-conflict': 'T-',
  },
  dates: 'dates',
  moreTies: (count) => `and ${count === 1 ? '1 more tie' : `${count} more ties`}: see --top and --json`,
  sides: 'Sides',
  moreSides: (count) => `and ${count === 1 ? '1 more side' : `${count} more sides`}: see --json`,
  contradictions: 'Ties that contradict the sides',
  none: 'none',
  onNone: (why, names) => `On no side (${why}): ${names}`,
  standings: { between: 'between the sides', alone: 'with nobody on either', untied: 'not tied to the rest' },
  against: (ties, kind, lower) => {
    const contradicted = `Before anybody is left out, ${ties === 1 ? '1 tie contradicts' : `${ties} ties contradict`} the division`
    return kind === 'proven' ? `${contradicted}, and no other division is contradicted by fewer.`
      : `${contradicted}; it is not proven that none is contradicted by fewer, and none is by fewer than ${lower}.`
  },
  inWords: 'In words',
  nothing: (period) => (period === '' ? 'Nobody is tied to another here.' : `${capitalise(period)}, nobody is tied to another.`),
  closest: (period, one, other, score, events, tellings) =>
    `${period === '' ? '' : `${capitalise(period)}, `}${one} and ${other} stand closest together (${score}; ${told(events, tellings)}).`,
  furthest: (one, other, score, events, tellings) => `The furthest apart are ${one} and ${other} (${score}; ${told(events, tellings)}).`,
  twoSides: (one, other, contradictions, ties) =>
    `The ties divide best into ${list(one)} on one side and ${list(other)} on the other; ${contradictions === 0 ? 'no tie contradicts'
      : `${contradictions} of ${ties} ties ${contradictions === 1 ? 'contradicts' : 'contradict'}`} that.`,
  list,
}
