/** The one date of several claims. */
import { dateOf } from '../../claim-facts.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { simpleDate } from './simple-date.ts'

/** EDTF; `undefined` where they have several, or none that is a day, a month or a year. */
export function dateOfAll(claims: readonly PlacedClaim[], { events }: DossierIndex): string | undefined {
  const [first, ...others] = new Set(claims.map(({ claim }) => dateOf(claim, events)?.edtf))
  return others.length === 0 ? simpleDate(first)?.edtf : undefined
}
