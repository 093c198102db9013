/** A claim: its sentence, who says so, when, how firmly, and how often its event is told. */
import type { JSX } from 'preact'
import { scoreOf } from '../core/claim-facts.ts'
import type { PlacedClaim } from '../core/index-dossier.ts'
import type { Time } from '../core/schema.ts'
import { segmentsOf } from '../core/spans.ts'
import { dossierIndex } from '../state/project.ts'
import { language } from '../state/view.ts'
import { dateWords, inBrackets, messages, relationWords, say, publicationWords } from '../state/words.ts'
import { ClaimLine } from '../parts/claim-line.tsx'
import { Fact } from '../parts/fact.tsx'
import { LazyPart } from '../ui/lazy-part.tsx'
import { EntityButton } from '../parts/entity-button.tsx'
import { isGlossaryWanted, loadGlossaryOfClaim } from './glossary-parts.ts'
import { stepClaim } from './step-through.ts'
import { SentenceSources } from '../parts/sentence-sources.tsx'
import { Tick } from '../parts/tick.tsx'

/** Answers who says so, where and when for one edge. */
export function ClaimCard({ id }: { id: string }): JSX.Element {
  const words = messages.value.inspector
  const index = dossierIndex.value
  const placed = index.claims.get(id)
  if (!placed) return <p>{id}</p>
  const { claim, number, article } = placed
  const relation = index.relations.get(claim.relation)
  const tellings = index.tellings.get(claim.event ?? '') ?? []
  return (
    <>
      <p class="card-kind">
        <Tick sign={relation?.sign ?? 'neutral'} modality={claim.modality} denied={claim.polarity === 'denied'} arrow={!relation?.symmetric} />
        {words.claim(number)} · {messages.value.sign[relation?.sign ?? 'neutral']}
      </p>
      <h2 class="card-title card-triple">
        <EntityButton id={claim.subject} /> <span class="card-relation">{relationWords(claim.relation)}</span>
        {!relation?.unary && <> <EntityButton id={claim.object} /></>}
      </h2>
      <Sentence placed={placed} />
      <dl class="card-facts">
        <Fact term={words.saidBy}>
          {claim.attribution.length === 0
            ? [messages.value.ownVoice, inBrackets(publicationWords(article))].filter(Boolean).join(' ')
            : claim.attribution.map(({ entity, time }) => (
              <div key={entity}>
                <EntityButton id={entity} />{time && <>, {dateWords(time.edtf)}<Basis time={time} /></>}
              </div>
            ))}
        </Fact>
        <SentenceSources placed={placed} />
        <LazyPart isWanted={isGlossaryWanted} load={loadGlossaryOfClaim} />
        <Fact term={words.howFirmly}>
          {words.firmness[claim.modality]}{claim.polarity === 'denied' && <> {words.denied}</>}
        </Fact>
        <Fact term={words.when}>
          {claim.time ? <>{dateWords(claim.time.edtf)} <span class="data quiet">{claim.time.edtf}</span><Basis time={claim.time} /></> : <EventDate placed={placed} />}
        </Fact>
        {claim.place && <Fact term={words.where}><EntityButton id={claim.place} /></Fact>}
        {claim.quantity && <Fact term={words.howMany}><q lang={article.language}>{claim.quantity.words}</q></Fact>}
        {claim.note && <Fact term={words.note}>{say(claim.note)}</Fact>}
        <Fact term={words.coding}>
          {relation?.plover
            ? <><span class="data">PLOVER {relation.plover.type}{relation.plover.mode ? `/${relation.plover.mode}` : ''}</span>, {scoreOf(claim, relation) === undefined ? words.uncounted : words.score(showScore(relation.plover.score))}</>
            : words.unscored}
          {relation && <div class="quiet">{say(relation.definition)}</div>}
        </Fact>
      </dl>
      {claim.event && (
        <section class="card-section">
          <h3 class="card-heading">{messages.value.labelled(words.event, eventWords(claim.event))}</h3>
          <p class="quiet">{words.tellings(new Set(tellings.map((one) => `${one.article.id} ${one.sentence.start}`)).size)}</p>
          {tellings.length > 1 && (
            <ul class="plain-list">{tellings.map((one) => <ClaimLine key={one.claim.id} placed={one} />)}</ul>
          )}
        </section>
      )}
      <p class="button-row">
        <button type="button" class="button" onClick={() => stepClaim(-1)}>{words.previous}</button>
        <button type="button" class="button" onClick={() => stepClaim(1)}>{words.next}</button>
      </p>
    </>
  )
}

/** The whole sentence, with the words that are the evidence marked. */
export function Sentence({ placed }: { placed: PlacedClaim }): JSX.Element {
  const { claim, article, sentence } = placed
  const evidence = claim.evidence.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  const end = Math.max(sentence.end, ...claim.evidence.map((span) => span.end))
  const text = article.text.slice(sentence.start, end)
  return (
    <blockquote class="card-sentence" lang={article.language}>
      {segmentsOf(text.length, evidence).map(({ start, end: until, marks }) => {
        const words = text.slice(start, until)
        return marks.length > 0 ? <mark key={start}>{words}</mark> : words
      })}
    </blockquote>
  )
}

function Basis({ time }: { time: Time }): JSX.Element {
  return <div class="quiet">{messages.value.labelled(messages.value.inspector.basis, say(time.basis))}</div>
}

/** A claim without a date of its own has its event's, and says that it is so. */
function EventDate({ placed: { claim } }: { placed: PlacedClaim }): JSX.Element {
  const words = messages.value.inspector
  const event = dossierIndex.value.events.get(claim.event ?? '')
  if (!event?.time) return <>{words.noDate}</>
  return <>{words.noDate} {messages.value.labelled(words.event, dateWords(event.time.edtf))}<Basis time={event.time} /></>
}

function eventWords(event: string): string {
  const label = dossierIndex.value.events.get(event)?.label
  return label ? say(label) : event
}

function showScore(score: number): string {
  return new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero' }).format(score)
}
