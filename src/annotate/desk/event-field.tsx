/** Which happening a claim tells of: one that other claims tell of, a new one, or none. */
import type { JSX } from 'preact'
import { retellingsOf, type Retelling } from '../../core/find-retellings.ts'
import { beginEvent, joinEvent, leaveEvent, setEvent, takeEvent } from '../../state/annotating/claim-event.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { dossierIndex } from '../../state/project.ts'
import { dateWords, listWords, messages, say, tripleWords } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { sayRefusal } from '../records/say-refusal.ts'
import { claimCardWords } from './desk-words.ts'
import { EventFinder } from './event-finder.tsx'
import { FieldNote } from './field-note.tsx'
import { report } from './refusals.ts'
import { TimeField } from './time-field.tsx'

const MOST_OFFERED = 4

export function EventField({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim } = found
  return (
    <section class="card-section" data-field="event">
      <h3 class="card-heading" tabIndex={-1} id="claim-event">{words.event}</h3>
      {claim.event === undefined ? <NoEvent found={found} /> : <OneEvent found={found} event={claim.event} />}
      <FieldNote id="claim-event-note" claim={claim.id} field="event" hasValue={claim.event !== undefined} />
    </section>
  )
}

/** Why told to the heading: the button that was pressed goes with what it did. */
function keepFocus(): void {
  document.getElementById('claim-event')?.focus()
}

function NoEvent({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim, article } = found
  const index = dossierIndex.value
  const offered = retellingsOf(claim, index, { most: MOST_OFFERED, article: article.id })
  const isScored = index.relations.get(claim.relation ?? '')?.plover !== undefined
  return (
    <>
      <p class="quiet">{words.eventHint} {found.isDraft && isScored ? words.eventOnFinish : words.eventNone}</p>
      {offered.length > 0 && (
        <>
          <p>{words.sameAs}</p>
          <ul class="plain-list">{offered.map((one) => <Fellow key={one.claim.claim.id} id={claim.id} fellow={one} />)}</ul>
        </>
      )}
      <p class="button-row">
        <button type="button" class="button" onClick={() => {
          keepFocus()
          report(claim.id, 'event', beginEvent(claim.id), words.eventBegun)
        }}>{words.newEvent}</button>
      </p>
      <EventFinder onChoose={(event) => {
        keepFocus()
        report(claim.id, 'event', takeEvent(claim.id, event.id), words.joined(say(event.label)))
      }} />
    </>
  )
}

function Fellow({ id, fellow }: { id: string; fellow: Retelling }): JSX.Element {
  const words = claimCardWords.value
  const { claim, number } = fellow.claim
  const told = tripleWords(claim)
  const reasons = listWords(fellow.reasons.map((one) => words.reasons[one]))
  const label = fellow.event === undefined ? undefined : dossierIndex.value.events.get(fellow.event)?.label
  return (
    <li class="piece">
      <span class="piece-quote">
        <button type="button" class="link-text" onClick={() => openDesk({ type: 'claim', id: claim.id })}>
          <bdi>{told}</bdi> <span class="claim-line-number">{number}</span>
        </button>
        <span class="option-note"><bdi>{[...(label ? [say(label)] : []), reasons].join(' · ')}</bdi></span>
      </span>
      <button type="button" class="button" aria-label={words.joinOf(told)} onClick={() => {
        keepFocus()
        report(id, 'event', joinEvent(id, claim.id), words.joined(told))
      }}>{words.join}</button>
    </li>
  )
}

function OneEvent({ found: { claim, article }, event: id }: { found: FoundClaim; event: string }): JSX.Element | null {
  const words = claimCardWords.value
  const event = dossierIndex.value.events.get(id)
  if (!event) return null
  const others = (dossierIndex.value.tellings.get(id) ?? []).filter((one) => one.claim.id !== claim.id)
  return (
    <>
      <BothLanguages id="event-label" label={words.eventLabel} value={event.label} isNeeded isOneAtFirst
        onType={(label) => label && sayRefusal(setEvent(id, { label }, 'label'))} />
      <p class="quiet">{words.told(others.length + 1)}</p>
      {others.length > 0 && (
        <ul class="plain-list">
          {others.slice(0, MOST_OFFERED).map((one) => (
            <li key={one.claim.id}>
              <button type="button" class="link-text" onClick={() => openDesk({ type: 'claim', id: one.claim.id })}>
                <bdi>{tripleWords(one.claim)}</bdi> <span class="claim-line-number">{one.number}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="said-when">
        <summary>{event.time ? messages.value.labelled(words.eventTime, dateWords(event.time.edtf)) : words.eventTime}</summary>
        <TimeField id="event-time" label={words.eventTime} article={article} value={event.time}
          onTime={(time, field) => report(claim.id, 'event', setEvent(id, { time }, field && `time ${field}`))} />
      </details>
      <p class="button-row">
        <button type="button" class="button" onClick={() => {
          keepFocus()
          report(claim.id, 'event', leaveEvent(claim.id), words.left)
        }}>{words.leave}</button>
      </p>
    </>
  )
}
