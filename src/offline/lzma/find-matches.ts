/** Finds what stands earlier in a text too. */

/** The longest that LZMA can name. */
export const LONGEST = 273
/** Candidates that are looked at for each place: more find little. */
const DEPTH = 160
const HASH_BITS = 17

/** Longer and longer ones, each at its nearest: length, distance less by one, and so on in turn. */
export type Matches = readonly number[]

/** Tells the matches of one place after the other, without a gap from 0. After the binary tree of LZMA's own match finder. */
export function findMatches(bytes: Uint8Array): (at: number) => Matches {
  const pairs = new Int32Array(1 << 16).fill(-1)
  const heads = new Int32Array(1 << HASH_BITS).fill(-1)
  // By place, those that sort before it and those that sort after it.
  const sons = new Int32Array(2 * bytes.length)
  const byte = (at: number): number => bytes[at] ?? 0
  return (at) => {
    const limit = Math.min(LONGEST, bytes.length - at)
    if (limit < 3) return []
    const found: number[] = []
    let longest = 1
    const pair = byte(at) | (byte(at + 1) << 8)
    const near = pairs[pair] ?? -1
    pairs[pair] = at
    if (near >= 0) {
      longest = 2
      found.push(2, at - near - 1)
    }
    const hash = Math.imul(pair | (byte(at + 2) << 16), 0x9e3779b1) >>> (32 - HASH_BITS)
    let other = heads[hash] ?? -1
    heads[hash] = at
    let [before, after] = [2 * at, 2 * at + 1]
    let [sameBefore, sameAfter] = [0, 0]
    for (let depth = DEPTH; other >= 0 && depth > 0; depth--) {
      let same = Math.min(sameBefore, sameAfter)
      while (same < limit && byte(other + same) === byte(at + same)) same++
      if (same > longest) {
        longest = same
        found.push(same, at - other - 1)
      }
      if (same === limit) {
        sons[before] = sons[2 * other] ?? -1
        sons[after] = sons[2 * other + 1] ?? -1
        return found
      }
      if (byte(other + same) < byte(at + same)) {
        sons[before] = other
        before = 2 * other + 1
        other = sons[before] ?? -1
        sameBefore = same
      } else {
        sons[after] = other
        after = 2 * other
        other = sons[after] ?? -1
        sameAfter = same
      }
    }
    sons[before] = -1
    sons[after] = -1
    return found
  }
}
