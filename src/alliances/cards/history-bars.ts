/** Where the bars of a tie's history stand. */
import type { Extent } from '../../core/dates.ts'
import type { HistoryBin, HistoryStep } from '../../core/ties/tie-history.ts'
import { nameYears } from '../time/name-years.ts'

interface HistoryBar {
  readonly bin: HistoryBin
  readonly x: number
  readonly width: number
  readonly above: number
  readonly below: number
}

/** What is drawn: x and width in px from the left of the drawing, heights in px from the middle line. */
export interface HistoryBars {
  /** Px: less than there is, where a few events would make towers. */
  readonly height: number
  readonly bars: readonly HistoryBar[]
  /** From the top to the line between cooperation and conflict. */
  readonly line: number
  /** The years that are named, with the place of their beginning. */
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Where the window lies, as far as it lies in the drawing. */
  readonly window?: { readonly x: number; readonly width: number }
}

/** The step that makes neither needles nor a comb: months up to 3 years, quarters up to 12, then years. */
export function historyStep(first: number, last: number): HistoryStep {
  const years = (last - first) / YEAR
  return years <= 3 ? 'month' : years <= 12 ? 'quarter' : 'year'
}

/** Lays the bars of a history out on a scale of time, `most` px high at most. An event is as high above as below, 16 px at most; what has
 * one is at least 2 px high. `labelWidth` is what the name of a year needs. */
export function placeHistoryBars(bins: readonly HistoryBin[], { width, most, labelWidth, window }: {
  width: number
  most: number
  labelWidth: number
  window: Extent | undefined
}): HistoryBars {
  const [first, last] = [bins[0], bins.at(-1)]
  if (!first || !last) return { height: 0, bars: [], line: 0, years: [] }
  const [from, until] = [first.start, last.end]
  const x = (time: number): number => ((Math.min(until, Math.max(from, time)) - from) / (until - from)) * width
  const [above, below] = [Math.max(0, ...bins.map(({ positive }) => positive)), Math.max(0, ...bins.map(({ negative }) => negative))]
  const unit = Math.min(HIGHEST, most / Math.max(1, above + below))
  const height = unit * (above + below)
  const size = (count: number): number => (count === 0 ? 0 : Math.max(2, count * unit))
  const isSeen = window !== undefined && window.end > from && window.start < until
  return {
    height,
    bars: bins.filter(({ positive, negative }) => positive + negative > 0).map((bin) => {
      const [left, right] = [x(bin.start), x(bin.end)]
      const gap = right - left > 6 ? 1 : 0
      return { bin, x: left + gap, width: Math.max(1.5, right - left - 2 * gap), above: size(bin.positive), below: size(bin.negative) }
    }),
    line: Math.min(height - (below > 0 ? 2 : 0), Math.max(above > 0 ? 2 : 0, above * unit)),
    years: nameYears(from, until, { x, labelWidth, width }),
    ...(isSeen ? { window: { x: x(window.start), width: Math.max(2, x(window.end) - x(window.start)) } } : {}),
  }
}

const HIGHEST = 16
const YEAR = 365.25 * 86_400_000
