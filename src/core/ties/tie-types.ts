/** What a tie is, and by which choices it is made. */
import type { Extent } from '../dates.ts'
import type { EventTable, Firmness, TieClass } from '../event-table.ts'

/**
 * How actors are taken together. `named`: not at all. `official`: whoever acts for a power, in the period in which they do (heads,
 * ministries, armed forces; in coded data the sectors of the state). `country`: everyone at home in a country; naive, and said to be so.
 */
export const ROLL_UPS = ['named', 'official', 'country'] as const
export type RollUp = (typeof ROLL_UPS)[number]

export const SCALES = ['plover', 'goldstein'] as const
export type Scale = (typeof SCALES)[number]

/** The choices behind a set of ties. All of them are the reader's to change. */
export interface TieChoices {
  /** Only what may have happened in it; milliseconds of UTC, `end` excluded. */
  readonly window?: Extent | undefined
  /**
   * With a window: whether events stay that may lie in it but need not: without a date, known by their end only and ended after it, or
   * with less than half of their extent, and less than four weeks, in it.
   */
  readonly undated: boolean
  readonly rollUp: RollUp
  readonly scale: Scale
  /** What a class of events counts, 0 (left out) to 5. */
  readonly weights: Readonly<Record<TieClass, number>>
  readonly firmnesses: readonly Firmness[]
  /** Ids of sources that are switched off. */
  readonly hiddenSources: readonly string[]
}

export const INITIAL_CHOICES: TieChoices = {
  undated: false,
  rollUp: 'official',
  scale: 'plover',
  weights: {
    treaty: 1, 'material-cooperation': 1, 'verbal-cooperation': 1, neutral: 0,
    'verbal-conflict': 1, 'material-conflict': 1, 'treaty-conflict': 1,
  },
  firmnesses: ['affirmed'],
  hiddenSources: [],
}

/** All events between two actors. `a` < `b` are indices into `actors` of the table. */
export interface Tie {
  readonly a: number
  readonly b: number
  /** Numbers of the events, in order of their start. */
  readonly events: readonly number[]
  /** Sentences or rows that tell of them: at least as many. */
  readonly tellings: number
  /** Events by class. */
  readonly counts: Readonly<Record<TieClass, number>>
  /** Sum over events of score × weight of the class. */
  readonly score: number
  /** The parts of `score` above and below 0. */
  readonly cooperation: number
  readonly conflict: number
  /** 1, -1, or 0 where neither side prevails. Where no event has a score, the standing ties decide. */
  readonly sign: 1 | 0 | -1
  /** Whether there are events of both signs. */
  readonly isMixed: boolean
  /** The earliest start and the latest end known, milliseconds of UTC; left out where no event has a date. */
  readonly first?: number
  readonly last?: number
}

/** Why an event is in no tie, in the order in which it is asked: the first that applies is the reason.
 * `source`, `firmness`: switched off, not let in. `weight`: its class counts 0. `window`: outside of it. `undated`: may lie in it, but need
 * not. `same-power`: both ends are, or stand for, one power. `not-a-side`: an end is a place, a thing, a medium, an event. `inside`: an end
 * is somebody at home in a country without acting for it: an act inside, not against it. `same-event`: another row of the
 * same happening, between the same powers, is coded more closely and counts. */
export const OMISSIONS = ['source', 'firmness', 'weight', 'window', 'undated', 'same-power', 'not-a-side', 'inside', 'same-event'] as const
export type Omission = (typeof OMISSIONS)[number]

/** The ties of a table under some choices. Every event is in one tie or omitted for one reason: their numbers add up to `size`. */
export interface Ties {
  readonly table: EventTable
  readonly choices: TieChoices
  /** Strongest first: by absolute score, then by events, then by the ids of the actors. */
  readonly ties: readonly Tie[]
  /** Indices of the actors that stand in a tie. */
  readonly actors: readonly number[]
  readonly omitted: Readonly<Record<Omission, number>>
  /** Why an event is in no tie; `undefined` where it is in one. */
  readonly omissionOf: (event: number) => Omission | undefined
  /** The indices of the powers that the ends of an event stand for; an end that stands for nobody else stands for itself. */
  readonly powersOf: (event: number) => { readonly subject: number; readonly object: number }
}
