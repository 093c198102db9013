/** How a tie went, for a small chart: dated cooperation and conflict. */
import { knownStartOf } from './known-start.ts'
import { scoreOfCoding, signOfCoding } from './score-of-coding.ts'
import type { Tie, Ties } from './tie-types.ts'

export const HISTORY_STEPS = ['month', 'quarter', 'year'] as const
export type HistoryStep = (typeof HISTORY_STEPS)[number]

/** A calendar month, quarter or year in UTC. */
export interface HistoryBin {
  /** Milliseconds of UTC, `end` excluded. */
  readonly start: number
  readonly end: number
  /** Numbers of its events, in order of their start. */
  readonly events: readonly number[]
  /** Sums of score × weight above and below 0. */
  readonly cooperation: number
  readonly conflict: number
  /** Events by sign; one without a score has the sign of its class. */
  readonly positive: number
  readonly negative: number
}

export interface TieHistory {
  readonly step: HistoryStep
  /** Without gaps from the first to the last event with a date; empty where none has one. */
  readonly bins: readonly HistoryBin[]
  /** Numbers of the events without a date, which are in no bin. */
  readonly undated: readonly number[]
}

/**
 * Puts each event of a tie into the bin of its known start; of what has no known beginning that is its last day. A step that would make
 * more than 600 bins is made longer, and a year at most.
 */
export function tieHistory({ table, choices }: Ties, tie: Tie, step: HistoryStep): TieHistory {
  const dated: { readonly event: number; readonly start: number }[] = []
  const undated: number[] = []
  for (const event of tie.events) {
    const start = knownStartOf(table.start[event] as number, table.end[event] as number)
    if (start === undefined) undated.push(event)
    else dated.push({ event, start })
  }
  let [first, last] = [Infinity, -Infinity]
  for (const { start } of dated) [first, last] = [Math.min(first, start), Math.max(last, start)]
  if (dated.length === 0) return { step, bins: [], undated }
  const isFew = (one: HistoryStep): boolean => placeOf(last, one) - placeOf(first, one) < MOST_BINS
  const fitting = HISTORY_STEPS.slice(HISTORY_STEPS.indexOf(step)).find(isFew) ?? 'year'
  const base = placeOf(first, fitting)
  const held = Array.from({ length: placeOf(last, fitting) - base + 1 }, (): number[] => [])
  for (const { event, start } of dated.sort((one, other) => one.start - other.start || one.event - other.event)) {
    held[placeOf(start, fitting) - base]?.push(event)
  }
  const bins = held.map((events, place): HistoryBin => {
    const [start, end] = [startOf(base + place, fitting), startOf(base + place + 1, fitting)]
    let [cooperation, conflict, positive, negative] = [0, 0, 0, 0]
    for (const event of events) {
      const coding = table.codings[table.coding[event] as number]
      if (!coding) continue
      const score = (scoreOfCoding(coding, choices.scale) ?? 0) * choices.weights[coding.tieClass]
      const sign = signOfCoding(coding, choices.scale)
      if (score > 0) cooperation += score
      else conflict += score
      if (sign > 0) positive++
      if (sign < 0) negative++
    }
    return { start, end, events, cooperation, conflict, positive, negative }
  })
  return { step: fitting, bins, undated }
}

const MOST_BINS = 600
const MONTHS: Readonly<Record<HistoryStep, number>> = { month: 1, quarter: 3, year: 12 }

/** Months, quarters or years since the year 0. */
function placeOf(time: number, step: HistoryStep): number {
  const date = new Date(time)
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[step])
}

function startOf(place: number, step: HistoryStep): number {
  // Why: Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(Date.UTC(2000, 0))
  const month = place * MONTHS[step]
  return date.setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12)
}
