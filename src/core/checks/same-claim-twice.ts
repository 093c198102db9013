/** The same triple from the same words in the same voice, twice. */
import { checkWhole } from './check-each.ts'
import { placeOf, problemOf } from './problem.ts'
import type { ClaimInArticle, Surroundings } from './surroundings.ts'
import { tripleKey } from './triple-key.ts'

type Given = Pick<Surroundings, 'claims' | 'relations'>

/** Says so of the later one. Claims that differ in time, place or event are two: a sentence may tell of two meetings. */
export const sameClaimTwice = checkWhole({
  id: 'same-claim-twice',
  given: ({ claims, relations }) => ({ claims, relations }),
  problemsIn: (given) => {
    const first = new Map<string, ClaimInArticle>()
    const alike = countAlike(given)
    return given.claims.flatMap((one) => {
      // Why first a rough key: to tell all apart takes longer, and few claims share triple and words.
      if ((alike.get(roughKey(one, given)) ?? 0) < 2) return []
      const key = keyOf(one, given)
      const before = first.get(key)
      if (!before) {
        first.set(key, one)
        return []
      }
      const { claim, article } = one
      return [problemOf({
        check: 'same-claim-twice',
        level: 'warning',
        ...placeOf({ type: 'claim', record: claim, article }),
        related: [{ type: 'claim', id: before.claim.id }],
        args: { claim: claim.id, other: before.claim.id },
        fixes: [{ id: 'remove-claim', args: { claim: claim.id }, edit: { type: 'remove-claim', article, id: claim.id } }],
      })]
    })
  },
})

function countAlike(given: Given): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of given.claims) {
    const key = roughKey(one, given)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function roughKey({ claim }: ClaimInArticle, { relations }: Given): string {
  return `${claim.evidence[0]?.start}\n${tripleKey(claim, relations.get(claim.relation))}`
}

function keyOf(one: ClaimInArticle, given: Given): string {
  const { modality, polarity, attribution, evidence, time, place, event } = one.claim
  return JSON.stringify([
    one.article, roughKey(one, given), modality, polarity, attribution.map(({ entity }) => entity).sort(),
    evidence.map(({ start, end }) => [start, end]), time?.edtf, place, event,
  ])
}
