/** Pairs claims whose evidence has no word in common, by the sentence in which they stand. */
import type { Pairing } from '../../agreement/pair-annotations.ts'
import { pairRecords } from '../../agreement/pair-records.ts'
import type { Claim } from '../../schema.ts'
import type { Range } from '../../spans.ts'
import type { Compared } from '../list-points.ts'

/** Pairs one to one those with the same two ends in the same sentence: the same relation and direction first, then the same relation,
 * then any. */
export function pairInSentences(
  a: readonly Compared[], b: readonly Compared[], sentenceOf: (claim: Claim) => Range,
): Pairing<Compared> {
  const placeOf = ({ claim, keys }: Compared): string => `${sentenceOf(claim).start}\r${keys.ends}`
  const partners = pairRecords(a, b, [
    { keysOf: (one) => [`${placeOf(one)}\r${one.keys.relation}\r${one.keys.direction}`], inOrder: true },
    { keysOf: (one) => [`${placeOf(one)}\r${one.keys.relation}`], inOrder: true },
    { keysOf: (one) => [placeOf(one)], inOrder: true },
  ])
  const taken = new Set(partners.values())
  return {
    pairs: [...partners].map(([other, one]) => [one, other] as const),
    onlyA: a.filter((one) => !taken.has(one)),
    onlyB: b.filter((one) => !partners.has(one)),
  }
}
