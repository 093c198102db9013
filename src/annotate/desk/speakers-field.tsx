/** Who says what a claim says, and when they said it. */
import type { JSX } from 'preact'
import { removeSpeaker, setEnd, setSaidTime } from '../../state/annotating/claim-ends.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { dateWords, messages, nameOf, say } from '../../state/words.ts'
import { EntityMark } from '../../parts/entity-mark.tsx'
import { claimCardWords } from './desk-words.ts'
import { EntityField } from './entity-field.tsx'
import { FieldNote } from './field-note.tsx'
import { report } from './refusals.ts'
import { TimeField } from './time-field.tsx'

export function SpeakersField({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim, article } = found
  return (
    <section class="card-section" data-field="attribution">
      <h3 class="card-heading">{words.speakers}</h3>
      {claim.attribution.length === 0 && <p class="quiet">{words.ownVoice}</p>}
      <ul class="plain-list">
        {claim.attribution.map(({ entity, time }, index) => (
          <li key={entity}>
            <div class="piece">
              <span class="piece-quote"><EntityMark entity={entity} /> <bdi>{nameOf(entity)}</bdi></span>
              <button type="button" class="button button-quiet" aria-label={words.removeSpeaker(nameOf(entity))} onClick={() => {
                // Why first: the button goes with its line.
                document.getElementById('claim-speaker')?.focus()
                report(claim.id, 'attribution', removeSpeaker(claim.id, entity), words.removeSpeaker(nameOf(entity)))
              }}>{words.remove}</button>
            </div>
            <details class="said-when">
              <summary>{time ? messages.value.labelled(words.saidWhenShort, dateWords(time.edtf)) : words.saidWhenShort}</summary>
              <TimeField id={`claim-said-${index}`} label={words.saidWhen(nameOf(entity))} article={article} value={time}
                onTime={(next, field) =>
                  report(claim.id, 'attribution', setSaidTime(claim.id, entity, next, field && `said ${entity} ${field}`))} />
            </details>
          </li>
        ))}
      </ul>
      <EntityField found={found} part="speaker" label={words.addSpeaker} keys="W" hint={words.speakers} value={undefined}
        onTarget={(target) => report(claim.id, 'attribution', setEnd(claim.id, 'speaker', target),
          messages.value.labelled(words.speakers, typeof target === 'string' ? nameOf(target) : say(target.label)))} />
      <FieldNote id="claim-attribution-note" claim={claim.id} field="attribution" hasValue />
    </section>
  )
}
