/** Pairs the records of two lists one to one, by keys from the surest to the least sure. */

/** One way to tell that two records are the same thing. */
export interface Pass<Item> {
  readonly keysOf: (record: Item) => readonly string[]
  /** What has to hold besides a common key; default nothing. */
  readonly fits?: (a: Item, b: Item) => boolean
  /** Whether several records with one key are paired in their order; else such a key is ambiguous and pairs nothing. */
  readonly inOrder?: boolean
}

/** The record of `a` for each record of `b` that has one. Each pass sees what those before it left. The answer does not depend on which
 * list is called `a`. Cost: n log n in the number of keys. */
export function pairRecords<Item>(a: readonly Item[], b: readonly Item[], passes: readonly Pass<Item>[]): Map<Item, Item> {
  const paired = new Map<Item, Item>()
  const taken = new Set<Item>()
  for (const { keysOf, fits = () => true, inOrder = false } of passes) {
    const inA = groupByKey(a.filter((one) => !taken.has(one)), keysOf)
    const inB = groupByKey(b.filter((one) => !paired.has(one)), keysOf)
    // Why sorted: a record with two keys must not be paired by another one when the lists change places.
    for (const key of [...inB.keys()].sort()) {
      const [ones, others] = [inA.get(key) ?? [], inB.get(key) ?? []]
      if (!inOrder && (ones.length !== 1 || others.length !== 1)) continue
      for (let index = 0; index < Math.min(ones.length, others.length); index++) {
        const [one, other] = [ones[index] as Item, others[index] as Item]
        if (taken.has(one) || paired.has(other) || !fits(one, other)) continue
        taken.add(one)
        paired.set(other, one)
      }
    }
  }
  return paired
}

function groupByKey<Item>(records: readonly Item[], keysOf: (record: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const known = groups.get(key)
      if (known) known.push(record)
      else groups.set(key, [record])
    }
  }
  return groups
}
