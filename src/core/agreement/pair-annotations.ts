/** Pairs the annotations of one text by two annotators one to one: the same ones first, then those that overlap most. */
import type { Range } from '../spans.ts'
import { overlapOf, overlappingPairs, reachOf } from './overlapping-pairs.ts'
import { pairRecords } from './pair-records.ts'

export interface PairingRules<Item> {
  readonly spansOf: (item: Item) => readonly Range[]
  /** Keys by which two are the same, the strictest first; those with one key are paired in their order. */
  readonly keys: readonly ((item: Item) => string)[]
  /** Only annotations of one group can be paired by overlap; default all. */
  readonly groupOf?: (item: Item) => string
  /** How well two fit that overlap; `overlap` is above 0 and at most 1. */
  readonly scoreOf: (a: Item, b: Item, overlap: number) => number
}

export interface Pairing<Item> {
  readonly pairs: readonly (readonly [a: Item, b: Item])[]
  readonly onlyA: readonly Item[]
  readonly onlyB: readonly Item[]
}

/** What is left by the keys is paired greedily: of all pairs that overlap, the one of the highest score first, then the next whose two
 * are still free. Orders are those of `a` and `b`. */
export function pairAnnotations<Item>(a: readonly Item[], b: readonly Item[], rules: PairingRules<Item>): Pairing<Item> {
  const { spansOf, keys, groupOf = () => '', scoreOf } = rules
  const partners = pairRecords(a, b, keys.map((keyOf) => ({ keysOf: (item: Item) => [keyOf(item)], inOrder: true })))
  const taken = new Set(partners.values())
  const groups = new Map<string, { a: Item[]; b: Item[] }>()
  for (const [side, items] of [['a', a.filter((one) => !taken.has(one))], ['b', b.filter((one) => !partners.has(one))]] as const) {
    for (const item of items) {
      const key = groupOf(item)
      const group = groups.get(key) ?? { a: [], b: [] }
      groups.set(key, group)
      group[side].push(item)
    }
  }
  for (const group of groups.values()) {
    const reaches = (items: readonly Item[]) => items.map((item) => reachOf(item, spansOf(item)))
    const candidates = overlappingPairs(reaches(group.a), reaches(group.b)).flatMap(([one, other]) => {
      const overlap = overlapOf(spansOf(one), spansOf(other))
      return overlap > 0 ? [{ one, other, score: scoreOf(one, other, overlap), order: orderOf(spansOf(one), spansOf(other)) }] : []
    })
    candidates.sort((left, right) => right.score - left.score || compareOrders(left.order, right.order))
    for (const { one, other } of candidates) {
      if (taken.has(one) || partners.has(other)) continue
      taken.add(one)
      partners.set(other, one)
    }
  }
  return {
    pairs: b.flatMap((other) => {
      const one = partners.get(other)
      return one === undefined ? [] : [[one, other] as const]
    }),
    onlyA: a.filter((one) => !taken.has(one)),
    onlyB: b.filter((other) => !partners.has(other)),
  }
}

/** Where a pair stands, whichever of the two is called A. */
function orderOf(a: readonly Range[], b: readonly Range[]): readonly number[] {
  const [one, other] = [reachOf(undefined, a), reachOf(undefined, b)]
  return [Math.min(one.start, other.start), Math.max(one.start, other.start), Math.min(one.end, other.end), Math.max(one.end, other.end)]
}

function compareOrders(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
