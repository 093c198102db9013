/** Times two ways of doing the same, turn by turn, so that a busy moment of the machine meets both. */

/** A job: what is timed, and what is made ready for each run outside of the time. */
export interface Job<Input = unknown> {
  prepare?(): Input
  run(input: Input): unknown
}

/** Medians in milliseconds. */
export interface Comparison {
  readonly ours: number
  readonly peer: number
}

/** Runs both jobs `runs` times in turn after `warmUps` (default 1) that do not count. */
export function compareAlternately<Ours, Peer>(
  ours: Job<Ours>,
  peer: Job<Peer>,
  { runs, warmUps = 1 }: { readonly runs: number; readonly warmUps?: number },
): Comparison {
  const times = { ours: [] as number[], peer: [] as number[] }
  for (let run = -warmUps; run < runs; run++) {
    const [first, second] = [time(ours), time(peer)]
    if (run < 0) continue
    times.ours.push(first)
    times.peer.push(second)
  }
  return { ours: median(times.ours), peer: median(times.peer) }
}

/** The middle value, or the mean of the two in the middle. Refuses an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which a `share` from 0 to 1 of the values lies, between two neighbours by proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] as number
  const high = sorted[Math.ceil(place)] as number
  return low + (high - low) * (place - Math.floor(place))
}

function time<Input>({ prepare, run }: Job<Input>): number {
  const input = prepare?.() as Input
  const start = performance.now()
  run(input)
  return performance.now() - start
}
