/** Chooses the steps that tell a text in the fewest bits. */
import { goOn, type Progress, type Step } from './code-steps.ts'
import { findMatches, LONGEST, type Matches } from './find-matches.ts'
import { IS_MATCH, IS_REPEATED, SHORTEST } from './layout.ts'
import { priceSteps, type Prices } from './price-steps.ts'

/** Bytes that are looked at together; the chances move on after what is taken of them. */
const AHEAD = 4096
/** Why not all: what follows tells how the last of them go best. */
const TAKEN = 3072
/** A match of this length is taken as it is. */
const LONG = 96

/** Gives the next steps from where the text is told up to, at the prices of that time. */
export function choosePath(bytes: Uint8Array, chances: Uint16Array): (progress: Progress) => Step[] {
  const matchesAt = rememberMatches(bytes)
  // By place, from the first that is looked at. Why in so many lists: millions of ways are offered, and few are taken.
  const lowest = new Float64Array(AHEAD + 1)
  const from = new Int32Array(AHEAD + 1)
  // How one comes there: which of the last distances, or -1; the distance; how many bytes, or 0 for a letter; and, where it is not 0, how many
  // at the same distance after a letter that is another: a sentence in which one word has changed.
  const [repeats, distancesTo] = [new Int8Array(AHEAD + 1), new Int32Array(AHEAD + 1)]
  const [sizes, mores] = [new Int16Array(AHEAD + 1), new Int16Array(AHEAD + 1)]
  const reached: (Progress | undefined)[] = []

  return (progress) => {
    const length = Math.min(AHEAD, bytes.length - progress.at)
    const prices = priceSteps(bytes, chances)
    lowest.fill(Infinity)
    lowest[0] = 0
    reached[0] = progress
    let next = 0
    for (let here = 0; here < length; here++) {
      if (here < next || lowest[here] === Infinity) continue
      if (here > 0) reached[here] = stepsTo(here).reduce(goOn, reached[from[here] ?? 0] ?? progress)
      const longest = lookFrom(here, reached[here] ?? progress, length - here, prices)
      if (longest >= LONG) next = here + longest
    }
    const taken = length < AHEAD ? length : TAKEN
    const path: Step[][] = []
    for (let here = length; here > 0; here = from[here] ?? 0) if ((from[here] ?? 0) < taken) path.push(stepsTo(here))
    return path.reverse().flat()
  }

  /** Offers each way on from a place; gives the length of the longest. */
  function lookFrom(here: number, progress: Progress, room: number, prices: Prices): number {
    const { at, state, distances } = progress
    const before = lowest[here] ?? 0
    const match = before + prices.bit(IS_MATCH + state, 1)
    const [fresh, repeated] = [match + prices.bit(IS_REPEATED + state, 0), match + prices.bit(IS_REPEATED + state, 1)]
    const [last = 0] = distances
    offer(here, 1, before + prices.bit(IS_MATCH + state, 0) + prices.letter(at, state < 7 ? undefined : last), -1, 0, 0)
    if (last < at && bytes[at] === bytes[at - last - 1]) offer(here, 1, repeated + prices.repeat(state, SHORT), 0, last, 1)
    let longest = 0
    distances.forEach((distance, repeat) => {
      const same = countSame(at, distance, room)
      if (same < SHORTEST) return
      const base = repeated + prices.repeat(state, { type: 'repeat', repeat, length: same })
      for (let size = same >= LONG ? same : SHORTEST; size <= same; size++) {
        offer(here, size, base + prices.repeatedLength(size), repeat, distance, size)
      }
      offerMore(here, progress, base + prices.repeatedLength(same), repeat, distance, same, room, prices)
      longest = Math.max(longest, same)
    })
    const matches = matchesAt(at)
    let size = SHORTEST
    for (let place = 0; place < matches.length; place += 2) {
      const distance = matches[place + 1] ?? 0
      const same = Math.min(matches[place] ?? 0, room)
      if (same < SHORTEST) break
      if (same >= LONG) size = Math.max(size, same)
      for (; size <= same; size++) {
        offer(here, size, fresh + prices.matchLength(size) + prices.distance(distance, size), -1, distance, size)
      }
      const whole = fresh + prices.matchLength(same) + prices.distance(distance, same)
      offerMore(here, progress, whole, -1, distance, same, room, prices)
      longest = Math.max(longest, same)
    }
    return longest
  }

  function offerMore(
    here: number, progress: Progress, before: number, repeat: number, distance: number, size: number, room: number, prices: Prices,
  ): void {
    const more = countSame(progress.at + size + 1, distance, room - size - 1)
    if (more < SHORTEST) return
    const after = goOn(progress, stepOf(repeat, distance, size))
    const later = goOn(after, LITERAL)
    const price = before + prices.bit(IS_MATCH + after.state, 0) + prices.letter(after.at, distance)
      + prices.bit(IS_MATCH + later.state, 1) + prices.bit(IS_REPEATED + later.state, 1)
      + prices.repeat(later.state, { type: 'repeat', repeat: 0, length: more }) + prices.repeatedLength(more)
    offer(here, size + 1 + more, price, repeat, distance, size, more)
  }

  function offer(here: number, by: number, price: number, repeat: number, distance: number, size: number, more = 0): void {
    const there = here + by
    if ((lowest[there] ?? 0) <= price) return
    lowest[there] = price
    from[there] = here
    repeats[there] = repeat
    distancesTo[there] = distance
    sizes[there] = size
    mores[there] = more
  }

  function stepsTo(there: number): Step[] {
    const first = stepOf(repeats[there] ?? 0, distancesTo[there] ?? 0, sizes[there] ?? 0)
    const length = mores[there] ?? 0
    return length === 0 ? [first] : [first, LITERAL, { type: 'repeat', repeat: 0, length }]
  }

  function countSame(at: number, distance: number, room: number): number {
    const limit = Math.min(room, LONGEST)
    if (distance >= at) return 0
    let same = 0
    while (same < limit && bytes[at + same] === bytes[at + same - distance - 1]) same++
    return same
  }
}

/** Why remembered: some places are looked at again, and each is to be searched once and in turn. */
function rememberMatches(bytes: Uint8Array): (at: number) => Matches {
  const find = findMatches(bytes)
  const known: (Matches | undefined)[] = Array.from({ length: 2 * AHEAD })
  let searched = 0
  return (at) => {
    for (; searched <= at; searched++) known[searched % known.length] = find(searched)
    return known[at % known.length] ?? []
  }
}

function stepOf(repeat: number, distance: number, length: number): Step {
  if (length === 0) return LITERAL
  if (length === 1) return SHORT
  return repeat < 0 ? { type: 'match', distance, length } : { type: 'repeat', repeat, length }
}

const LITERAL: Step = { type: 'literal' }
const SHORT = { type: 'short' } as const
