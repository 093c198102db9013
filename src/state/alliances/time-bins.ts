/** The events of some ties counted along time: cooperation and conflict apart. */
import { knownStartOf } from '../../core/ties/known-start.ts'
import { signOfCoding } from '../../core/ties/score-of-coding.ts'
import type { HistoryStep } from '../../core/ties/tie-history.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'

export interface TimeBins {
  readonly step: HistoryStep
  /** Where the bins begin and, last, where the last one ends; milliseconds of UTC, one more than there are bins. */
  readonly limits: Float64Array
  /** Events by bin and sign; one without a score has the sign of its class. */
  readonly cooperation: Uint32Array
  readonly conflict: Uint32Array
  readonly neither: Uint32Array
  /** Events that are in a bin, and those that have no date. */
  readonly dated: number
  readonly undated: number
}

/** Counts each event in the bin of its known start (`knownStartOf`). Months for up to 4 years, quarters for up to 20, years beyond; more
 * than 2,000 years are counted by as many at a time as keep to 2,000 bins. Without an event that has a date there is no bin, and one
 * limit. Linear. */
export function countByTime({ table, choices }: Ties, ties: readonly Tie[]): TimeBins {
  let [first, last, dated, undated] = [Infinity, -Infinity, 0, 0]
  for (const { events } of ties) {
    for (const event of events) {
      const start = knownStartOf(table.start[event] as number, table.end[event] as number)
      if (start === undefined) undated++
      else {
        dated++
        if (start < first) first = start
        if (start > last) last = start
      }
    }
  }
  const step = stepFor(first, last)
  const limits = limitsFor(first, last, step)
  const size = limits.length - 1
  const counts = { cooperation: new Uint32Array(size), conflict: new Uint32Array(size), neither: new Uint32Array(size) }
  const columns = table.codings.map((coding) => {
    const sign = signOfCoding(coding, choices.scale)
    return sign > 0 ? counts.cooperation : sign < 0 ? counts.conflict : counts.neither
  })
  for (const { events } of ties) {
    for (const event of events) {
      const start = knownStartOf(table.start[event] as number, table.end[event] as number)
      const column = columns[table.coding[event] as number]
      if (start === undefined || !column) continue
      const bin = binOf(limits, start)
      column[bin] = (column[bin] as number) + 1
    }
  }
  return { step, limits, ...counts, dated, undated }
}

const YEAR = 365.25 * 86_400_000
const MONTHS: Readonly<Record<HistoryStep, number>> = { month: 1, quarter: 3, year: 12 }
const MOST_BINS = 2000

function stepFor(first: number, last: number): HistoryStep {
  const years = (last - first) / YEAR
  return years <= 4 ? 'month' : years <= 20 ? 'quarter' : 'year'
}

function limitsFor(first: number, last: number, step: HistoryStep): Float64Array {
  if (first > last) return new Float64Array(1)
  const [from, until] = [monthOf(first), monthOf(last)]
  const months = MONTHS[step] * Math.max(1, Math.ceil((until - from) / (MONTHS[step] * MOST_BINS)))
  const start = Math.floor(from / months)
  const bins = Math.floor(until / months) - start + 1
  return Float64Array.from({ length: bins + 1 }, (_, bin) => startOfMonth((start + bin) * months))
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function startOfMonth(months: number): number {
  // Why: Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000, 0)).setUTCFullYear(Math.floor(months / 12), months - Math.floor(months / 12) * 12)
}

/** The last bin that begins no later. */
function binOf(limits: Float64Array, time: number): number {
  let [low, high] = [0, limits.length - 2]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((limits[middle] as number) <= time) low = middle
    else high = middle - 1
  }
  return low
}
