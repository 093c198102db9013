/** What a source of coded events is: one way in which files of events are written. */
import type { Issue } from '../../core/issues.ts'
import type { EventCollector } from './collect-events.ts'

/** Why a row is no telling of an event. */
export const LEFT_OUT_REASONS = [
  /** One of the two ends is missing, or there is only one. */
  'no-actor',
  /** The date is missing, impossible or not understood. */
  'no-date',
  /** The code of the event is missing or unknown. */
  'no-code',
  /** It names no obligation of a treaty. */
  'no-obligation',
  /** Its sign or score is missing or no number from -10 to 10. */
  'no-sign',
  /** More actors than one event has. */
  'too-many-actors',
  /** Fewer cells than the columns that are needed, or a line without end. */
  'not-a-row',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** How a file begins. */
export interface EventHead {
  /** The cells of the first row. */
  readonly cells: readonly string[]
  /** Up to 200 rows after it. */
  readonly sample: readonly (readonly string[])[]
}

/** From where times count that are given as numbers. */
export interface TimeOrigin {
  /** The day of the first number, `2014-01-01`. */
  readonly date: string
  readonly unit: 'day' | 'hour'
  /** The number of that day or hour: 0 or 1 as a rule. */
  readonly first: number
}

export interface EventReadOptions {
  /** Without it, a file whose times are numbers is refused: no origin is guessed. */
  readonly origin?: TimeOrigin
}

export interface RowReader {
  /** Whether the first row is one of names. */
  readonly hasHeader: boolean
  /** Tells the events of a row, or why it has none. */
  read(cells: readonly string[], line: number): LeftOutReason | undefined
  /** After the last row, where rows make an event together only. */
  finish?(): void
}

/** What one may do with the data: load them by oneself and never pass them on; use them where their source is cited; find out by
 * oneself. */
export const EVENT_TERMS = ['load-only', 'cite', 'unclear'] as const
export type EventTerms = (typeof EVENT_TERMS)[number]

/** One file of this folder, listed in `EVENT_FORMATS`. */
export interface EventFormat {
  readonly id: string
  /** A proper name, the same in all languages. */
  readonly name: string
  /** Where the data are described. */
  readonly address: string
  readonly terms: EventTerms
  /** The columns that are read, as the files call them. */
  readonly columns: readonly string[]
  recognises(head: EventHead): boolean
  /** An issue where rows cannot be read without knowing more. */
  open(head: EventHead, events: EventCollector, options: EventReadOptions): RowReader | Issue
}
