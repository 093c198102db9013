/** Chance that can be repeated: the same numbers from the same seed. */

/** Numbers from 0 up to, and without, 1. Source: mulberry32 of T. Ettinger (2017), a generator with 32 bits of state: good enough to
 * vary where a search begins, and for nothing that must not be guessed. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The numbers from 0 up to, and without, `count`, in an order drawn from `next` (Fisher and Yates). */
export function shuffledNumbers(count: number, next: () => number): Uint32Array {
  const numbers = Uint32Array.from({ length: count }, (_, index) => index)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = numbers[at] as number
    numbers[at] = numbers[other] as number
    numbers[other] = kept
  }
  return numbers
}
