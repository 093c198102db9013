/** Which entities are the most plausible beside the right one. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { isPlural } from './is-plural.ts'

/** Those first that are of the answer's kind and number, so that neither gives it away, and stand in the same text; among these those whose
 * claims are the nearest in the text. Others than those drawn in the answer's colour (a state and its government have the same) come only
 * to make up three, and none where there would be nothing but them, or where the relation is neutral: a place holds other places. Those
 * that are not `isFit` are passed over; they are asked after as they are wanted. */
export function* rankEntities(
  entities: readonly string[], answer: string, placed: PlacedClaim, index: DossierIndex, isFit: (id: string) => boolean,
): Generator<string> {
  const kindOf = (id: string): string => index.entities.get(id)?.kind ?? ''
  const colourOf = (id: string): string | undefined => index.kinds.get(kindOf(id))?.colour
  const several = isPlural(index.entities.get(answer))
  const ranked = entities.map((id) => {
    const isInText = (index.mentionsOf.get(id) ?? []).some(({ article }) => article === placed.article)
    const rank = (kindOf(id) === kindOf(answer) ? 0 : 2) + (isInText ? 0 : 2) + (isPlural(index.entities.get(id)) === several ? 0 : 1)
    const distance = (index.claimsOf.get(id) ?? []).reduce((least, { number }) => Math.min(least, Math.abs(number - placed.number)), 1e9)
    return { id, rank, distance }
  }).sort((one, other) => one.rank - other.rank || one.distance - other.distance).map(({ id }) => id)
  const isAlike = (id: string): boolean => colourOf(id) === colourOf(answer)
  let count = 0
  for (const id of ranked) {
    if (!isAlike(id) || !isFit(id)) continue
    count++
    yield id
  }
  if (count === 0 || index.relations.get(placed.claim.relation)?.sign === 'neutral') return
  for (const id of ranked) {
    if (count >= 3) return
    if (isAlike(id) || !isFit(id)) continue
    count++
    yield id
  }
}
