/** The claims that a statement rests on, each a button that leads to its text. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import { Tick } from '../../parts/tick.tsx'
import { dossierIndex } from '../../state/project.ts'
import { claimWords } from '../../state/words.ts'
import { readInText } from '../read-in-text.ts'
import { eightWords } from './eight-words.ts'

/** So many claims stand beside a statement; the others open. */
const SHOWN = 6
/** So many open at a time: of a large dossier thousands of claims are of one sign. */
const OPENED = 100

/** `ids` in the order of the text; those that are gone are left out. */
export function ClaimList({ ids }: { ids: readonly string[] }): JSX.Element {
  const placed = ids.flatMap((id) => dossierIndex.value.claims.get(id) ?? [])
  return (
    <span class="eight-claims">
      {placed.slice(0, SHOWN).map((one) => <ClaimButton key={one.claim.id} placed={one} />)}
      {placed.length > SHOWN && <FurtherClaims placed={placed.slice(SHOWN)} />}
    </span>
  )
}

function FurtherClaims({ placed }: { placed: readonly PlacedClaim[] }): JSX.Element {
  // Why kept: what was opened once may be folded and opened again.
  const wasOpened = useSignal(false)
  return (
    <details onToggle={({ currentTarget }) => {
      if (currentTarget.open) wasOpened.value = true
    }}>
      <summary>{eightWords.value.more(placed.length)}</summary>
      {wasOpened.value && (
        <>
          {placed.slice(0, OPENED).map((one) => <ClaimButton key={one.claim.id} placed={one} />)}
          {placed.length > OPENED && <FurtherClaims placed={placed.slice(OPENED)} />}
        </>
      )}
    </details>
  )
}

function ClaimButton({ placed }: { placed: PlacedClaim }): JSX.Element {
  const { claim, number } = placed
  const words = claimWords(placed)
  const sign = dossierIndex.value.relations.get(claim.relation)?.sign ?? 'neutral'
  return (
    <button type="button" class="tick-button" title={words} aria-label={eightWords.value.claim(number, words)}
      onClick={() => readInText({ type: 'claim', id: claim.id })}>
      <Tick sign={sign} modality={claim.modality} denied={claim.polarity === 'denied'} />
      <span>{number}</span>
    </button>
  )
}
