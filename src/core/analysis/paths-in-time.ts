/** What links two actors, one event after the other. */
import { knownStartOf } from '../ties/known-start.ts'
import type { Tie, Ties } from '../ties/tie-types.ts'

/** One event of a chain, and the powers it leads between. */
export interface TimedStep {
  readonly from: number
  readonly to: number
  readonly event: number
  /** The event's known start, milliseconds of UTC. */
  readonly time: number
}

/** A chain in which no event begins before the one before it. */
export type TimedPath = readonly TimedStep[]

/**
 * Chains of events from X to Y (indices): for each number of steps the one that arrives first, if it arrives before all shorter ones; so
 * the first has the fewest steps, and the last arrives first. Events are taken as dated by their known start, those without a date are
 * passed over, and the direction of an event does not matter, but the order of X and Y does. Empty where nothing links them in time, or X
 * is Y. `signs` limits the ties that may be used; `steps`, from 1, is the longest chain. Foremost journeys of temporal graphs: Bui-Xuan,
 * Ferreira and Jarry 2003, Computing shortest, fastest, and foremost journeys in dynamic networks. Each step more is one more pass over
 * the events.
 */
export function pathsInTime(
  ties: Ties,
  x: number,
  y: number,
  { steps = 5, signs = [1, 0, -1] }: { readonly steps?: number; readonly signs?: readonly Tie['sign'][] } = {},
): TimedPath[] {
  const moments = listMoments(ties, signs)
  const paths: TimedPath[] = []
  if (x === y) return paths
  let reached = new Map<number, Arrival>([[x, { time: -Infinity }]])
  for (let length = 1; length <= steps; length++) {
    const next = new Map(reached)
    for (const { a, b, event, time } of moments) {
      for (const [from, to] of [[a, b], [b, a]] as const) {
        const before = reached.get(from)
        if (!before || before.time > time || to === x) continue
        const known = next.get(to)
        if (!known || time < known.time) next.set(to, { time, before, step: { from, to, event, time } })
      }
    }
    const [found, known] = [next.get(y), reached.get(y)]
    if (found && found !== known) paths.push(unroll(found))
    if (next.size === reached.size && [...next].every(([actor, arrival]) => reached.get(actor) === arrival)) break
    reached = next
  }
  return paths
}

interface Arrival {
  readonly time: number
  readonly before?: Arrival
  readonly step?: TimedStep
}

interface Moment {
  readonly a: number
  readonly b: number
  readonly event: number
  readonly time: number
}

function listMoments({ table, ties }: Ties, signs: readonly Tie['sign'][]): Moment[] {
  const moments = ties.filter(({ sign }) => signs.includes(sign)).flatMap(({ a, b, events }) => events.flatMap((event): Moment[] => {
    const time = knownStartOf(table.start[event] as number, table.end[event] as number)
    return time === undefined ? [] : [{ a, b, event, time }]
  }))
  return moments.sort((one, other) => one.time - other.time || one.event - other.event)
}

function unroll(arrival: Arrival): TimedStep[] {
  const steps: TimedStep[] = []
  for (let now: Arrival | undefined = arrival; now?.step; now = now.before) steps.push(now.step)
  return steps.reverse()
}
