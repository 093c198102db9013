/** A claim, or a draft of one: a sentence that is completed, and what qualifies it. Each field is an edit. */
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import { arm } from '../../state/annotating/armed-field.ts'
import { clearEnd, setEnd, swapEnds } from '../../state/annotating/claim-ends.ts'
import { setTime, timesInEvidence } from '../../state/annotating/claim-time.ts'
import { askDeskFocus, deskFocusWanted, takeDeskFocus } from '../../state/annotating/desk-focus.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { finishClaim, lastFinishing, type Finishing } from '../../state/annotating/finish-claim.ts'
import type { LinkTarget } from '../../state/annotating/mark.ts'
import { setClaim } from '../../state/annotating/state-claims.ts'
import { dossierIndex } from '../../state/project.ts'
import { loadRegistry } from '../../state/registry.ts'
import { claimWords, messages, nameOf, say } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { Tick } from '../../parts/tick.tsx'
import { announce } from '../../ui/live-region.tsx'
import { ProblemsOf } from '../records/problems-of.tsx'
import { sayRefusal } from '../records/say-refusal.ts'
import { ClaimActions } from './claim-actions.tsx'
import { claimCardWords } from './desk-words.ts'
import { draftWords, voiceWords } from './draft-words.ts'
import { EntityField } from './entity-field.tsx'
import { EventField } from './event-field.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { FieldNote, notesOf } from './field-note.tsx'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'
import { QuantityField } from './quantity-field.tsx'
import { report } from './refusals.ts'
import { RelationField } from './relation-field.tsx'
import { SpeakersField } from './speakers-field.tsx'
import { TimeField } from './time-field.tsx'
import { VoiceFields } from './voice-fields.tsx'

/** The order of Tab is that of the sentence. Ctrl+Enter finishes, Escape goes back to the text. */
export function ClaimCard({ found }: { found: FoundClaim }): JSX.Element {
  const { claim } = found
  const finishing = lastFinishing.value
  const isWanted = deskFocusWanted.value
  useEffect(() => void loadRegistry(), [])
  useLayoutEffect(() => tellFinishing(claim.id, finishing), [claim.id, finishing])
  useLayoutEffect(() => {
    if (isWanted && takeDeskFocus()) document.getElementById(`claim-${firstOpenPart(found)}`)?.focus()
  }, [isWanted])
  const press = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.isComposing || event.defaultPrevented) return
    const isFinish = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!isFinish && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (isFinish) finishClaim(claim.id)
    else focusText()
  }
  return (
    <div class="claim-card" onKeyDown={press} onFocusIn={({ target }) => {
      // Why: a field waits for a mention only until the person turns to another one.
      if (target instanceof Element && !target.closest('[data-role]')) arm(undefined)
    }}>
      <Head found={found} />
      <Ends found={found} />
      <EvidenceField found={found} />
      <VoiceFields found={found} />
      <SpeakersField found={found} />
      <TimeSection found={found} />
      <PlaceSection found={found} />
      <QuantityField found={found} />
      <EventField found={found} />
      <section class="card-section" data-field="note">
        <BothLanguages id="claim-note" label={claimCardWords.value.note} value={claim.note} isLong isOneAtFirst
          onType={(note) => sayRefusal(setClaim(claim.id, { note }, 'note'))} />
      </section>
      <ProblemsOf type="claim" id={claim.id} />
      <ClaimActions found={found} />
    </div>
  )
}

function Head({ found: { claim, isDraft } }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const relation = dossierIndex.value.relations.get(claim.relation ?? '')
  const number = dossierIndex.value.claims.get(claim.id)?.number
  const voice = voiceWords(claim)
  return (
    <>
      <p class="card-kind">
        {relation && (
          <Tick sign={relation.sign} modality={claim.modality} denied={claim.polarity === 'denied'} arrow={!relation.symmetric} />
        )}
        {isDraft ? words.draft : words.claim(number ?? 0)}{relation && <> · {messages.value.sign[relation.sign]}</>}
      </p>
      <h2 class="card-title card-triple" aria-label={messages.value.labelled(words.reads, [draftWords(claim), voice].filter(Boolean).join(' '))}>
        <bdi>{draftWords(claim)}</bdi>{voice && <> <span class="card-voice"><bdi>{voice}</bdi></span></>}
      </h2>
    </>
  )
}

function Ends({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim, isDraft } = found
  const relation = dossierIndex.value.relations.get(claim.relation ?? '')
  const isUnary = relation?.unary ?? false
  const set = (role: 'subject' | 'object') => (target: LinkTarget): void => {
    const said = messages.value.labelled(words[role], labelOf(target))
    report(claim.id, role, setEnd(claim.id, role, target), said)
  }
  const clear = (role: 'subject' | 'object') => (isDraft ? () => void report(claim.id, role, clearEnd(claim.id, role)) : undefined)
  return (
    <div class="claim-ends">
      <EntityField found={found} part="subject" label={words.subject} keys="S" hint={words.subjectHint} value={claim.subject}
        onTarget={set('subject')} onClear={clear('subject')} />
      <RelationField found={found} />
      {(!isUnary || (claim.object !== undefined && claim.object !== claim.subject)) && (
        <EntityField found={found} part="object" label={words.object} keys="O" hint={words.objectHint} value={claim.object}
          onTarget={set('object')} onClear={clear('object')} />
      )}
      <p class="button-row">
        {!isUnary && (
          <button type="button" class="button button-quiet link-button"
            aria-disabled={claim.subject === undefined && claim.object === undefined}
            onClick={() => report(claim.id, 'subject', swapEnds(claim.id), words.swapped)}>{words.swap}</button>
        )}
        {relation && (
          <button type="button" class="button button-quiet link-button" onClick={() => {
            openDesk({ type: 'relation', id: relation.id })
            askDeskFocus()
          }}>{words.editRelation}</button>
        )}
      </p>
    </div>
  )
}

function TimeSection({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim, article } = found
  // Why kept: reading a long sentence takes as long as all else that a letter in another field brings.
  const { text, published, language, borders } = article
  const phrases = useMemo(() => timesInEvidence(found), [claim.evidence, text, published, language, borders])
  return (
    <section class="card-section" data-field="time">
      <h3 class="card-heading">{words.time}<KeyHint keys="T" /></h3>
      <TimeField id="claim-time" label={words.time} article={article} value={claim.time} phrases={phrases}
        onTime={(time, field) => report(claim.id, 'time', setTime(claim.id, time, field && `time ${field}`))} />
      <FieldNote id="claim-time-note" claim={claim.id} field="time" hasValue />
    </section>
  )
}

function PlaceSection({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const { claim } = found
  return (
    <section class="card-section">
      <EntityField found={found} part="place" label={words.place} keys="L" hint={words.placeHint} value={claim.place}
        onTarget={(target) =>
          report(claim.id, 'place', setEnd(claim.id, 'place', target), messages.value.labelled(words.place, labelOf(target)))}
        onClear={() => report(claim.id, 'place', clearEnd(claim.id, 'place'))} />
    </section>
  )
}

function labelOf(target: LinkTarget): string {
  return typeof target === 'string' ? nameOf(target) : say(target.label)
}

/** The wish that was told last: each is told once, however often the card is drawn. */
let told: Finishing | undefined

/** Says what became of the wish to finish: on to the text, or to the first field that something is missing in. */
function tellFinishing(id: string, finishing: Finishing | undefined): void {
  if (finishing?.claim !== id || finishing === told) return
  told = finishing
  const words = claimCardWords.peek()
  const placed = dossierIndex.peek().claims.get(id)
  if (finishing.isDone && placed) {
    announce(words.finished(placed.number, claimWords(placed)))
    focusText()
    return
  }
  const open = FIELDS.filter((field) => notesOf(id, field, false).length > 0)
  // Why: who asked for the desk as well shall not be led away from what is to be mended.
  takeDeskFocus()
  announce([words.notFinished, ...open.flatMap((field) => notesOf(id, field, false))].join(' '))
  const first = open.map((field) => document.getElementById(`claim-${field}`)).find((element) => element !== null)
  first?.focus()
}

/** In the order of the card. */
const FIELDS = ['subject', 'relation', 'object', 'evidence', 'modality', 'attribution', 'time', 'place', 'event']

function firstOpenPart({ claim }: FoundClaim): string {
  const missing = (['subject', 'relation', 'object'] as const).find((part) => claim[part] === undefined)
  return missing ?? (claim.evidence.length === 0 ? 'evidence' : 'subject')
}
