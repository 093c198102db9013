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
 * is Y. `signs` limits the ties that may be used; `steps`, from 1, is the longest chain, default 5. Foremost journeys of temporal graphs:
 * Bui-Xuan, Ferreira and Jarry 2003, Computing shortest, fastest, and foremost journeys in dynamic networks. Each step more is one more
 * pass over the events.
 */
export function pathsInTime(
  ties: Ties,
  x: number,
  y: number,
  { steps = 5, signs = [1, 0, -1] }: { readonly steps?: number; readonly signs?: readonly Tie['sign'][] } = {},
): TimedPath[] {
  const paths: TimedPath[] = []
  if (x === y) return paths
  const moments = listMoments(ties, signs)
  const levels = [firstLevel(ties.table.actors.length, x)]
  for (let length = 1; length <= steps; length++) {
    const before = levels[length - 1] as Level
    const next = goOn(before, moments, x)
    if (!next) break
    levels.push(next)
    if (next.via[y] !== INHERITED) paths.push(unroll(levels, y, moments))
  }
  return paths
}

/** The events that may be used, in the order of time: columns, since a year of coded data has some hundred thousand. */
interface Moments {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly event: Uint32Array
  readonly time: Float64Array
}

function listMoments({ table, ties }: Ties, signs: readonly Tie['sign'][]): Moments {
  const used = ties.filter(({ sign }) => signs.includes(sign))
  const most = used.reduce((sum, { events }) => sum + events.length, 0)
  const found = { a: new Uint32Array(most), b: new Uint32Array(most), event: new Uint32Array(most), time: new Float64Array(most) }
  let size = 0
  for (const { a, b, events } of used) {
    for (const event of events) {
      const time = knownStartOf(table.start[event] as number, table.end[event] as number)
      if (time === undefined) continue
      found.a[size] = a
      found.b[size] = b
      found.event[size] = event
      found.time[size] = time
      size++
    }
  }
  const order = Uint32Array.from({ length: size }, (_, place) => place).sort((one, other) =>
    (found.time[one] as number) - (found.time[other] as number) || (found.event[one] as number) - (found.event[other] as number))
  const take = (column: Uint32Array): Uint32Array => order.map((place) => column[place] as number)
  return {
    a: take(found.a), b: take(found.b), event: take(found.event),
    time: Float64Array.from(order, (place) => found.time[place] as number),
  }
}

/** By actor: when it is reached by so many steps at most, and by which step, or that fewer steps do as well. */
interface Level {
  readonly arrival: Float64Array
  /** Twice the number of the moment, and 1 more where it leads from `b` to `a`. */
  readonly via: Int32Array
}

const INHERITED = -1

function firstLevel(actors: number, x: number): Level {
  const arrival = new Float64Array(actors).fill(Infinity)
  arrival[x] = -Infinity
  return { arrival, via: new Int32Array(actors).fill(INHERITED) }
}

/** One step more; `undefined` where it brings nobody nearer. */
function goOn({ arrival: before }: Level, { a, b, time }: Moments, x: number): Level | undefined {
  const [arrival, via] = [before.slice(), new Int32Array(before.length).fill(INHERITED)]
  let isNearer = false
  const lead = (from: number, to: number, at: number, step: number): void => {
    if ((before[from] as number) > at || to === x || at >= (arrival[to] as number)) return
    arrival[to] = at
    via[to] = step
    isNearer = true
  }
  for (let moment = 0; moment < time.length; moment++) {
    const [one, other, at] = [a[moment] as number, b[moment] as number, time[moment] as number]
    lead(one, other, at, 2 * moment)
    lead(other, one, at, 2 * moment + 1)
  }
  return isNearer ? { arrival, via } : undefined
}

/** The chain that arrives at an actor by the last of the levels. */
function unroll(levels: readonly Level[], end: number, { a, b, event, time }: Moments): TimedStep[] {
  const path: TimedStep[] = []
  let to = end
  for (let level = levels.length - 1; level > 0; level--) {
    const step = (levels[level] as Level).via[to] as number
    if (step === INHERITED) continue
    const moment = step >> 1
    const ends = [a[moment] as number, b[moment] as number] as const
    const from = step % 2 === 0 ? ends[0] : ends[1]
    path.push({ from, to, event: event[moment] as number, time: time[moment] as number })
    to = from
  }
  return path.reverse()
}
