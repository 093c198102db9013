/** Which stretches of two lists overlap, and by how much, without looking at every pair. */
import type { Range } from '../spans.ts'

/** A record and all that its spans reach over. */
export interface Reach<Item> extends Range {
  readonly item: Item
}

/** At most this many partners are looked at for one record, those that begin nearest before it: so many records in one place do not
 * come from reading. */
const MOST_PARTNERS = 64

/** Makes the reach of a record. */
export function reachOf<Item>(item: Item, spans: readonly Range[]): Reach<Item> {
  return {
    item,
    start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
  }
}

/** Every pair whose reaches overlap, in the order of the text. Cost: n log n, and what lies open in one place for each record there. */
export function overlappingPairs<Item>(a: readonly Reach<Item>[], b: readonly Reach<Item>[]): [a: Item, b: Item][] {
  const all = [...a.map((reach) => ({ reach, isA: true })), ...b.map((reach) => ({ reach, isA: false }))]
  all.sort((one, other) => one.reach.start - other.reach.start)
  let openA: Reach<Item>[] = []
  let openB: Reach<Item>[] = []
  const pairs: [Item, Item][] = []
  for (const { reach, isA } of all) {
    const isOpen = ({ end }: Reach<Item>): boolean => end > reach.start
    if (isA) openB = openB.filter(isOpen)
    else openA = openA.filter(isOpen)
    for (const partner of (isA ? openB : openA).slice(-MOST_PARTNERS)) {
      pairs.push(isA ? [reach.item, partner.item] : [partner.item, reach.item])
    }
    if (isA) openA.push(reach)
    else openB.push(reach)
  }
  return pairs
}

/** The part from 0 to 1 of what either list covers that both cover (Jaccard), in UTF-16 units. Spans of one list do not overlap. */
export function overlapOf(a: readonly Range[], b: readonly Range[]): number {
  const [ones, others] = [inOrder(a), inOrder(b)]
  let shared = 0
  for (let i = 0, j = 0; i < ones.length && j < others.length;) {
    const [one, other] = [ones[i] as Range, others[j] as Range]
    shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
    if (one.end < other.end) i++
    else j++
  }
  const covered = lengthOf(a) + lengthOf(b) - shared
  return covered === 0 ? 0 : shared / covered
}

function inOrder(spans: readonly Range[]): Range[] {
  return [...spans].sort((one, other) => one.start - other.start)
}

function lengthOf(spans: readonly Range[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
