/** Chance that comes out the same each time. */

/** Draws from a sequence of numbers that a seed fixes. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** A whole number at least 0 and below `limit`. */
  below(limit: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** A sequence for a seed of 32 bits; mulberry32 (Tommy Ettinger 2017). Good enough for data, not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick<Item>(items: readonly Item[]): Item {
      if (items.length === 0) throw new Error('there is nothing to pick from')
      return items[below(items.length)] as Item
    },
  }
}
