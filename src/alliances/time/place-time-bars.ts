/** Where the bars of the time strip stand. */
import type { TimeBins } from '../../state/alliances/time-bins.ts'

export interface TimeBar {
  /** Number of the bin. */
  readonly bin: number
  /** Px from the left of the scale. */
  readonly x: number
  readonly width: number
  /** Px above and below the line. */
  readonly above: number
  readonly below: number
}

export interface TimeBars {
  readonly bars: readonly TimeBar[]
  /** Px from the top to the line between cooperation and conflict. */
  readonly line: number
}

/** What has an event is at least this high, px. */
const LEAST = 2

/** Heights by the number of events, the same unit above and below; what is empty on one side of the line leaves its room to the other.
 * `x` maps time to px. */
export function placeTimeBars({ limits, cooperation, conflict }: TimeBins, { height, x }: {
  height: number
  x: (time: number) => number
}): TimeBars {
  const [most, worst] = [largest(cooperation), largest(conflict)]
  const unit = height / Math.max(1, most + worst)
  const size = (count: number): number => (count === 0 ? 0 : Math.max(LEAST, count * unit))
  const bars: TimeBar[] = []
  for (let bin = 0; bin < cooperation.length; bin++) {
    const [above, below] = [size(cooperation[bin] as number), size(conflict[bin] as number)]
    if (above === 0 && below === 0) continue
    const [left, right] = [x(limits[bin] as number), x(limits[bin + 1] as number)]
    const gap = right - left > 6 ? 1 : 0
    bars.push({ bin, x: left + gap, width: Math.max(1.5, right - left - 2 * gap), above, below })
  }
  return { bars, line: Math.min(height - (worst > 0 ? LEAST : 0), Math.max(most > 0 ? LEAST : 0, most * unit)) }
}

function largest(counts: Uint32Array): number {
  let most = 0
  for (const count of counts) if (count > most) most = count
  return most
}
