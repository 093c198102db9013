/** How firmly a claim stands, and whether it is affirmed. */
import type { JSX } from 'preact'
import { MODALITIES, POLARITIES } from '../../core/vocabulary.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { setClaim } from '../../state/annotating/state-claims.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { claimCardWords } from './desk-words.ts'
import { FieldNote } from './field-note.tsx'
import { report } from './refusals.ts'

export function VoiceFields({ found: { claim } }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  return (
    <section class="card-section" data-field="modality">
      <Segmented legend={words.modality} legendVisible value={claim.modality}
        onChange={(modality) => report(claim.id, 'modality', setClaim(claim.id, { modality }), words.firmness[modality])}
        options={MODALITIES.map((id) => ({ id, label: words.modalities[id] }))} />
      <p class="field-hint">{words.firmness[claim.modality]}</p>
      <FieldNote id="claim-modality-note" claim={claim.id} field="modality" hasValue />
      <Segmented legend={words.polarity} value={claim.polarity}
        onChange={(polarity) => report(claim.id, 'polarity', setClaim(claim.id, { polarity }), words.polarities[polarity])}
        options={POLARITIES.map((id) => ({ id, label: words.polarities[id] }))} />
    </section>
  )
}
