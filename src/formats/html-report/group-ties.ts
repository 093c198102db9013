/** Claims by the pair of entities that they tie, whichever way they go. */
import type { PlacedClaim } from '../../core/index-dossier.ts'

/** `one` is the subject of the first claim; both are the same where claims say something of one party only. */
export interface Tie {
  readonly one: string
  readonly other: string
  /** In the order of the text. */
  readonly claims: readonly PlacedClaim[]
}

/** The pairs with most claims first, otherwise in the order of the text. */
export function groupTies(claims: readonly PlacedClaim[]): Tie[] {
  const ties = new Map<string, { one: string; other: string; claims: PlacedClaim[] }>()
  for (const placed of claims) {
    const { subject, object } = placed.claim
    const key = JSON.stringify(subject < object ? [subject, object] : [object, subject])
    const known = ties.get(key)
    if (known) known.claims.push(placed)
    else ties.set(key, { one: subject, other: object, claims: [placed] })
  }
  return [...ties.values()].sort((a, b) => b.claims.length - a.claims.length)
}
