/** One line for one claim: its tick, its words, and its modality where it is less than asserted. */
import type { ComponentChildren, JSX } from 'preact'
import type { PlacedClaim } from '../core/index-dossier.ts'
import { dossierIndex } from '../state/project.ts'
import { hover, language, select, selection } from '../state/view.ts'
import { joinObject } from '../i18n/grammar.ts'
import { messages, phraseOf, relationWords, tripleWords } from '../state/words.ts'
import { Tick } from './tick.tsx'

/** `seenFrom` an entity, the line leaves its name out and reads from it to the other end. */
export function ClaimLine({ placed, seenFrom, children }: {
  placed: PlacedClaim
  seenFrom?: string
  children?: ComponentChildren
}): JSX.Element {
  const { claim, number } = placed
  const relation = dossierIndex.value.relations.get(claim.relation)
  const about = selection.value
  const chosen = about?.type === 'claim' && about.id === claim.id
  return (
    <li>
      <button type="button" class="claim-line" aria-current={chosen ? 'true' : undefined}
        onClick={() => select({ type: 'claim', id: claim.id })}
        onPointerEnter={() => hover({ type: 'claim', id: claim.id })} onPointerLeave={() => hover(undefined)}>
        <Tick sign={relation?.sign ?? 'neutral'} modality={claim.modality} denied={claim.polarity === 'denied'} />
        <span class="claim-line-words">
          {seenFrom === undefined ? tripleWords(claim) : wordsFrom(seenFrom, placed)}
          {claim.modality !== 'asserted' && <span class="quiet"> · {messages.value.modality[claim.modality]}</span>}
          {children}
        </span>
        <span class="claim-line-number">{number}</span>
      </button>
    </li>
  )
}

function wordsFrom(entity: string, { claim }: PlacedClaim): JSX.Element {
  const relation = dossierIndex.value.relations.get(claim.relation)
  if (relation?.unary) return <>{relationWords(claim.relation)}</>
  const inverse = claim.subject !== entity
  const other = inverse ? claim.subject : claim.object
  return <>{joinObject(relationWords(claim.relation, inverse), phraseOf(other), language.value)}</>
}
