/**
 * Dated events between two actors, in columns: what the claims of a dossier and files of coded event data have in common, and what
 * ties are made of. One row is one happening between one pair of actors, however many sentences tell of it.
 */
import type { Text } from './schema.ts'
import type { PLOVER_TYPES } from './vocabulary.ts'

/** What an actor is to the analysis. `place` and `other` (equipment, media, an event, a class of people) are never sides. */
export const ACTOR_ROLES = ['state', 'organisation', 'force', 'group', 'person', 'body', 'place', 'other'] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]

/** That an actor acts for another in a period: a president for a state. Milliseconds of UTC, `end` excluded; ±Infinity where open. */
export interface Allegiance {
  /** Index into `actors`. */
  readonly power: number
  readonly start: number
  readonly end: number
}

/** Someone who acts, or is acted upon. */
export interface EventActor {
  /** The entity's id in a dossier; in coded data made from code or name. Unique in its table. */
  readonly id: string
  readonly label: Text
  readonly role: ActorRole
  /** ISO 3166-1 alpha-3 of the state that it is, or in which it is at home. */
  readonly country?: string
  /** PLOVER 2.0 sector (`GOV`, `MIL`, `REB` …), where the data say it. */
  readonly sector?: string
  /** For whom it acts, as its dossier or its code says. */
  readonly allegiances: readonly Allegiance[]
}

/** The classes that are kept apart and can be weighed. A treaty is a formal tie: signed, joined, left, or standing (*allied with*). */
export const TIE_CLASSES = [
  'treaty', 'material-cooperation', 'verbal-cooperation', 'neutral', 'verbal-conflict', 'material-conflict', 'treaty-conflict',
] as const
export type TieClass = (typeof TIE_CLASSES)[number]

/** How an event is coded; each is stored once. */
export interface Coding {
  /** Relation id, CAMEO code or PLOVER type/mode: what a person reads to see where the score comes from. */
  readonly code: string
  readonly label: Text
  readonly type?: (typeof PLOVER_TYPES)[number]
  readonly mode?: string
  readonly tieClass: TieClass
  /** Whether both do it: direction then says nothing. */
  readonly isMutual: boolean
  /** PLOVER 2.0, -10 to 10; left out where the coding has no score (a state of affairs, a dropped type). */
  readonly plover?: number
  /** Goldstein's scale for CAMEO, -10 to 10. */
  readonly goldstein?: number
}

/** How firmly an event stands. Only `affirmed` ones count unless others are let in. */
export const FIRMNESSES = ['affirmed', 'planned', 'alleged', 'denied'] as const
export type Firmness = (typeof FIRMNESSES)[number]

/** Where events come from: an article, or a file of coded events. */
export interface EventSource {
  /** The article's id, or the file's name. */
  readonly id: string
  readonly title: string
  readonly kind: 'article' | 'coded'
}

/** Columns have `size` rows; a row's number is the event's number. */
export interface EventTable {
  readonly sources: readonly EventSource[]
  readonly actors: readonly EventActor[]
  readonly codings: readonly Coding[]
  readonly size: number
  /** Who does it, and to whom: indices into `actors`. */
  readonly subject: Uint32Array
  readonly object: Uint32Array
  /** Milliseconds of UTC, `end` excluded; ±Infinity where open, both where it has no date. */
  readonly start: Float64Array
  readonly end: Float64Array
  /** Index into `codings`. */
  readonly coding: Uint16Array
  /** Index into `FIRMNESSES`. */
  readonly firmness: Uint8Array
  /** Index into `sources`. */
  readonly source: Uint16Array
  /** How many sentences or rows tell of it: at least 1. */
  readonly tellings: Uint32Array
  /** Rows with the same number, other than 0, are one happening that is told of several pairs of actors: a coup's makers and their state.
   * Where two of its pairs become one by roll-up, it counts once. Left out where every row is a happening of its own. */
  readonly happening?: Uint32Array
  /** Ids of the claims that tell of an event of an article; the 1-based lines of the file of a coded one, as text. */
  readonly references: (event: number) => readonly string[]
}
