/** The ticks in the margin: one for each claim of a paragraph, grouped by sentence. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../core/index-dossier.ts'
import { visible } from '../state/focus.ts'
import { dossierIndex } from '../state/project.ts'
import { hover, language, selection, select } from '../state/view.ts'
import { claimWords, messages } from '../state/words.ts'
import { Tick } from '../parts/tick.tsx'

/** `claims` are those whose sentence begins in the paragraph. The filter leaves ticks in their place, paler. */
export function ParagraphTicks({ claims }: { claims: readonly PlacedClaim[] }): JSX.Element {
  const sentences = groupBySentence(claims)
  return (
    <div class="paragraph-ticks">
      {sentences.map((group) => (
        <div key={group[0]?.claim.id} class="tick-group" role="group" lang={language.value}
          aria-label={messages.value.article.ticks(group[0]?.number ?? 0, group.at(-1)?.number ?? 0)}>
          {group.map((placed) => <TickButton key={placed.claim.id} placed={placed} />)}
        </div>
      ))}
    </div>
  )
}

function TickButton({ placed }: { placed: PlacedClaim }): JSX.Element {
  const { claim, number } = placed
  const relation = dossierIndex.value.relations.get(claim.relation)
  const about = selection.value
  const chosen = about?.type === 'claim' && about.id === claim.id
  const words = claimWords(placed)
  return (
    <button type="button" tabIndex={-1} title={words} aria-label={messages.value.labelled(messages.value.inspector.claim(number), words)}
      aria-pressed={chosen} class={`tick-button${visible.value.claims.has(claim.id) ? '' : ' is-hidden'}`}
      onClick={(event) => {
        event.stopPropagation()
        select(chosen ? undefined : { type: 'claim', id: claim.id })
      }}
      onPointerEnter={() => hover({ type: 'claim', id: claim.id })} onPointerLeave={() => hover(undefined)}>
      <Tick sign={relation?.sign ?? 'neutral'} modality={claim.modality} denied={claim.polarity === 'denied'} />
      <span>{number}</span>
    </button>
  )
}

function groupBySentence(claims: readonly PlacedClaim[]): PlacedClaim[][] {
  const groups: PlacedClaim[][] = []
  for (const placed of claims) {
    const group = groups.at(-1)
    if (group && group[0]?.sentence.start === placed.sentence.start) group.push(placed)
    else groups.push([placed])
  }
  return groups
}
