/** How a claim that only the reader has stands to the key. */
import type { Claim } from '../../schema.ts'
import type { Range } from '../../spans.ts'
import type { Compared } from '../list-points.ts'

/** `again`: the sentence's key has this very triple, and it is found already; `its-ends`: both ends are ends of the sentence's key claims;
 * `other-ends`: the sentence has key claims, about others; `nothing-here`: the key has no claim in the sentence. */
export type AdditionReason = 'again' | 'its-ends' | 'other-ends' | 'nothing-here'

/** Finds it, from the key's claims, of which each is in the sentence that `sentenceOf` gives. Linear in the claims of both. */
export function reasonOfAddition(key: readonly Compared[], sentenceOf: (claim: Claim) => Range): (added: Compared) => AdditionReason {
  const sentences = new Map<number, { readonly triples: Set<string>; readonly ends: Set<string> }>()
  for (const one of key) {
    const { start } = sentenceOf(one.claim)
    const { triples, ends } = sentences.get(start) ?? { triples: new Set(), ends: new Set() }
    sentences.set(start, { triples: triples.add(tripleOf(one)), ends })
    for (const end of one.keys.ends.split('\n')) ends.add(end)
  }
  return (added) => {
    const here = sentences.get(sentenceOf(added.claim).start)
    if (!here) return 'nothing-here'
    if (here.triples.has(tripleOf(added))) return 'again'
    return added.keys.ends.split('\n').every((one) => here.ends.has(one)) ? 'its-ends' : 'other-ends'
  }
}

function tripleOf({ keys: { ends, relation, direction } }: Compared): string {
  return [ends, relation, direction].join('\r')
}
