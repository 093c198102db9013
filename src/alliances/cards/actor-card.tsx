/** An actor: who it is, with whom it stands and against whom, and who counts for it. */
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { whoStandsWith } from '../../core/analysis/who-stands-with.ts'
import type { EventActor } from '../../core/event-table.ts'
import type { TieTo } from '../../core/ties/ties-of.ts'
import { openActor, openedActors } from '../../state/alliances/choices.ts'
import { countedFor, omittedBetween, rolledUpInto } from '../../state/alliances/events-of.ts'
import { ties } from '../../state/alliances/ties.ts'
import { dossierIndex } from '../../state/project.ts'
import { select, showWorkspace } from '../../state/view.ts'
import { kindOf, say } from '../../state/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { ActorButton } from './actor-button.tsx'
import { ActorMark } from './actor-mark.tsx'
import { CappedList } from './capped-list.tsx'
import { cardsWords, showNumber } from './cards-words.ts'
import { LeftOut } from './left-out.tsx'
import { TieLine } from './tie-line.tsx'

const TIES_IN_A_LIST = 8
const NAMES_IN_A_LIST = 8

/** `actor` is its index. */
export function ActorCard({ actor: number }: { actor: number }): JSX.Element {
  const words = cardsWords.value
  const from = ties.value
  const actor = from.table.actors[number] as EventActor
  const standing = useMemo(() => whoStandsWith(from, number), [from, number])
  const hasTies = standing.with.length + standing.against.length + standing.neither.length > 0
  return (
    <>
      <p class="card-kind">
        <ActorMark actor={actor} /> {kindOf(actor.id) || words.roles[actor.role]}
        {actor.role !== 'state' && actor.country !== undefined && ` · ${words.actor.inCountry(actor.country)}`}
        <button type="button" class="icon-button card-let-go" aria-label={words.actor.let} title={words.actor.let}
          onClick={() => select(undefined)}>
          <Icon name="close" />
        </button>
      </p>
      <h2 class="card-title">{say(actor.label)}</h2>
      <Description id={actor.id} />
      <StandsFor actor={number} />
      {hasTies
        ? (
          <>
            <TieList key={`with ${number}`} heading={words.actor.with} list={standing.with} seenFrom={number} isAnswer />
            <TieList key={`against ${number}`} heading={words.actor.against} list={standing.against} seenFrom={number} isAnswer />
            <TieList key={`neither ${number}`} heading={words.actor.neither} list={standing.neither} seenFrom={number} />
          </>
        )
        : <p class="card-section">{words.actor.noTie}</p>}
      <RolledUp actor={number} />
      <Deeds actor={actor} hasTies={hasTies} />
      <NotCounted actor={number} />
    </>
  )
}

function Description({ id }: { id: string }): JSX.Element | null {
  const description = dossierIndex.value.entities.get(id)?.description
  return description ? <p class="card-description">{say(description)}</p> : null
}

/** Whose acts count for somebody else has no ties of its own: here is the way to whose they are. */
function StandsFor({ actor }: { actor: number }): JSX.Element | null {
  const from = ties.value
  const powers = useMemo(() => countedFor(from, actor), [from, actor])
  const words = cardsWords.value
  if (powers.length === 0) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.actor.standsFor}</h3>
      <ul class="plain-list">
        {powers.map(({ actor: power, events }) => (
          <li key={power} class="named-count">
            <ActorButton actor={from.table.actors[power] as EventActor} /> <span class="quiet">{words.events(events)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `isAnswer`: that there is nobody is an answer too, and is said. */
function TieList({ heading, list, seenFrom, isAnswer = false }: {
  heading: string
  list: readonly TieTo[]
  seenFrom: number
  isAnswer?: boolean
}): JSX.Element | null {
  if (list.length === 0 && !isAnswer) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading} <span class="quiet">{showNumber(list.length)}</span></h3>
      {list.length === 0
        ? <p class="quiet">{cardsWords.value.actor.nobody}</p>
        : (
          <CappedList items={list} step={TIES_IN_A_LIST} keyOf={({ other }) => other} label={heading}>
            {({ tie }) => <TieLine tie={tie} seenFrom={seenFrom} />}
          </CappedList>
        )}
    </section>
  )
}

function RolledUp({ actor }: { actor: number }): JSX.Element | null {
  const from = ties.value
  const named = useMemo(() => rolledUpInto(from, actor), [from, actor])
  const words = cardsWords.value
  if (named.length === 0 || (named.length === 1 && named[0]?.actor === actor)) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.actor.rolledUp} <span class="quiet">{showNumber(named.length)}</span></h3>
      <CappedList items={named} step={NAMES_IN_A_LIST} keyOf={({ actor: one }) => one} label={words.actor.rolledUp}>
        {({ actor: one, events }) => (
          <li class="named-count">
            {one === actor
              ? <span class="entity-name"><ActorMark actor={from.table.actors[one] as EventActor} />{words.actor.itself}</span>
              : <ActorButton actor={from.table.actors[one] as EventActor} />} <span class="quiet">{words.events(events)}</span>
          </li>
        )}
      </CappedList>
    </section>
  )
}

function Deeds({ actor, hasTies }: { actor: EventActor; hasTies: boolean }): JSX.Element {
  const words = cardsWords.value.actor
  const isOpen = openedActors.value.includes(actor.id)
  return (
    <p class="card-section button-row">
      {hasTies && (
        <button type="button" class="button" aria-pressed={isOpen} onClick={() => openActor(actor.id, !isOpen)}>{words.openTies}</button>
      )}
      {dossierIndex.value.entities.has(actor.id) && (
        <button type="button" class="button" onClick={() => {
          select({ type: 'entity', id: actor.id })
          showWorkspace('explore')
        }}>{words.explore}</button>
      )}
    </p>
  )
}

function NotCounted({ actor }: { actor: number }): JSX.Element | null {
  const from = ties.value
  const omitted = useMemo(() => omittedBetween(from, actor), [from, actor])
  return (
    <LeftOut from={from} heading={cardsWords.value.leftOut.headingOf}
      reasons={omitted.map(({ reason, events }) => ({ reason, count: events.length }))}
      listEvents={(wanted) => omitted.find(({ reason }) => reason === wanted)?.events ?? []} />
  )
}
