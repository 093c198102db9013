/** What follows from a claim's own qualifiers, decided in one place for graph, filter, table and cards. */
import type { ArticleEvent, Claim, Relation, Time } from './schema.ts'

/** When it was: the claim's own time, or that of its event; `undefined` where neither has one. */
export function dateOf(claim: Claim, events: ReadonlyMap<string, ArticleEvent>): Time | undefined {
  return claim.time ?? (claim.event === undefined ? undefined : events.get(claim.event)?.time)
}

/** PLOVER's score, -10 to +10, of a claim that counts: affirmed, and told as having happened. A plan, an allegation or a denial
 * has none (see the codebook), and neither has a state of affairs. */
export function scoreOf(claim: Pick<Claim, 'modality' | 'polarity'>, relation: Relation | undefined): number | undefined {
  const counts = claim.polarity === 'affirmed' && (claim.modality === 'asserted' || claim.modality === 'reported')
  return counts ? relation?.plover?.score : undefined
}
