/** A claim's tick: by its sign, and by how firmly it is told. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import { Tick } from '../../parts/tick.tsx'
import { signOf } from './claim-facts.ts'

export function ClaimTick({ placed }: { placed: PlacedClaim }): JSX.Element {
  const { modality, polarity } = placed.claim
  return <Tick sign={signOf(placed)} modality={modality} denied={polarity === 'denied'} />
}
