/** Which claims about one text by two annotators are the same. */
import { CLAIM_FACETS, type ClaimKeys } from './claim-keys.ts'
import { pairAnnotations, type Pairing } from './pair-annotations.ts'

/** Two claims are the same where their evidence overlaps and they have the same two ends, in whichever order. Matches one to one: those
 * that agree on every facet first; then greedily, the same relation before the same direction, before the larger overlap of evidence,
 * before the more qualifiers in common. */
export function matchClaims(a: readonly ClaimKeys[], b: readonly ClaimKeys[]): Pairing<ClaimKeys> {
  return pairAnnotations(a, b, {
    spansOf: ({ claim }) => claim.evidence,
    keys: [(keys) => `${wholeOf(keys)}\r${keys.claim.id}`, wholeOf],
    groupOf: ({ ends }) => ends,
    scoreOf: (one, other, overlap) =>
      (one.relation === other.relation ? 8 : 0)
      + (one.direction === other.direction ? 4 : 0)
      + 2 * overlap
      + QUALIFIERS.filter((facet) => one[facet] === other[facet]).length / QUALIFIERS.length,
  })
}

const FACETS = CLAIM_FACETS.filter((facet) => facet !== 'event')
const QUALIFIERS = FACETS.filter((facet) => facet !== 'relation' && facet !== 'direction' && facet !== 'evidence')

function wholeOf(keys: ClaimKeys): string {
  return [keys.ends, ...FACETS.map((facet) => keys[facet])].join('\r')
}
