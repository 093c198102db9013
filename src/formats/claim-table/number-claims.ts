/** The numbers of the claims, without the sentences that an index of the dossier would look for. */
import type { Claim, Dossier } from '../../core/schema.ts'

/** Numbers from 1, by article and in the order of the text, by the claim's id: those of `indexDossier`. */
export function numberClaims({ articles }: Dossier): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { claims } of articles) {
    const placed = claims.map((claim) => ({ id: claim.id, start: startOf(claim) }))
    placed.sort((one, other) => one.start - other.start)
    for (const { id } of placed) numbers.set(id, numbers.size + 1)
  }
  return numbers
}

function startOf({ evidence }: Claim): number {
  return evidence.reduce((first, { start }) => Math.min(first, start), Infinity)
}
