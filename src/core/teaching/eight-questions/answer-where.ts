/** Where: the places of claims. */
import type { PlacedClaim } from '../../index-dossier.ts'
import type { Statement } from './statements.ts'
import { idsOf, type Survey } from './survey.ts'

/** Relations whose object is where something or somebody is, or was. */
const LOCATING: ReadonlySet<string> = new Set(['arrived-in', 'deployed-in', 'located-in', 'withdrew-from'])
const PLACE_KIND = 'place'

/** By number of claims, most first: the place that a claim names, the object of a relation that says where, and any end that is a place. */
export function answerWhere({ index, claims }: Survey): Statement[] {
  const places = new Map<string, PlacedClaim[]>()
  for (const placed of claims) {
    const { place, subject, object, relation } = placed.claim
    const ends = [subject, object].filter((id) => index.entities.get(id)?.kind === PLACE_KIND)
    for (const id of new Set([...(place === undefined ? [] : [place]), ...(LOCATING.has(relation) ? [object] : []), ...ends])) {
      const known = places.get(id)
      if (known) known.push(placed)
      else places.set(id, [placed])
    }
  }
  return [...places].sort(([, one], [, other]) => other.length - one.length)
    .map(([place, told]) => ({ kind: 'place', place, claims: idsOf(told) }))
}
