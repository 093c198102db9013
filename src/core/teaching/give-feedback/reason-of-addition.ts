/** How a claim that only the reader has stands to the key. */
import type { Compared } from '../list-points.ts'

/** `again`: the sentence's key has this very triple, and it is found already; `its-ends`: both ends are ends of the sentence's key claims;
 * `other-ends`: the sentence has key claims, about others; `nothing-here`: the key has no claim in the sentence. */
export type AdditionReason = 'again' | 'its-ends' | 'other-ends' | 'nothing-here'

/** Finds it, from the key's claims in the same sentence. */
export function reasonOfAddition({ keys }: Compared, here: readonly Compared[]): AdditionReason {
  if (here.length === 0) return 'nothing-here'
  const isSame = (one: Compared): boolean =>
    one.keys.ends === keys.ends && one.keys.relation === keys.relation && one.keys.direction === keys.direction
  if (here.some(isSame)) return 'again'
  const ends = new Set(here.flatMap((one) => one.keys.ends.split('\n')))
  return keys.ends.split('\n').every((one) => ends.has(one)) ? 'its-ends' : 'other-ends'
}
