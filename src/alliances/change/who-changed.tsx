/** Who changed, toward whom, and the event that says so. */
import type { JSX } from 'preact'
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { EventActor } from '../../core/event-table.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { capitalise, withDeterminer } from '../../i18n/grammar.ts'
import { chooseTie, chosenTie, comparison } from '../../state/alliances/choices.ts'
import { fittingSides } from '../../state/alliances/fitting-sides.ts'
import { hover } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { ActorButton } from '../cards/actor-button.tsx'
import { CappedList } from '../cards/capped-list.tsx'
import { showScore } from '../cards/cards-words.ts'
import { EventItem } from '../cards/event-item.tsx'
import { TieMark } from '../cards/tie-mark.tsx'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { headsOfSides } from '../sides/heads-of-sides.ts'
import { kindOfChange } from './change-kind.ts'
import { ChangeMark } from './change-sign.tsx'
import { changeWords } from './change-words.ts'
import { changedActors, circleAfter, circleBefore } from './compared-ties.ts'
import { otherEnd, type RankedActor } from './rank-changed.ts'
import { leaningWords } from './say-change.ts'
import { standWords, turnWords } from './tie-turn.ts'
import { turningEvent } from './turning-event.ts'

const ACTORS_AT_FIRST = 4
const TIES_AT_FIRST = 3

export function WhoChanged(): JSX.Element {
  const words = changeWords.value
  const ranked = changedActors.value
  return (
    <section class="who-changed" aria-labelledby="who-changed-heading">
      <h2 id="who-changed-heading" class="strip-heading">{words.who}</h2>
      <p class="quiet">{words.whoHint}</p>
      <CappedList key={JSON.stringify(comparison.value)} items={ranked} step={ACTORS_AT_FIRST} keyOf={({ actor }) => actor}
        class="plain-list" label={words.who}>
        {(one, place) => <Changed one={one} isFirst={place === 0} />}
      </CappedList>
    </section>
  )
}

function Changed({ one, isFirst }: { one: RankedActor; isFirst: boolean }): JSX.Element | null {
  const words = changeWords.value
  const actor = circleAfter.value.table.actors[one.actor]
  if (!actor) return null
  return (
    <li class="changed-actor">
      <h3 class="changed-name">
        <ActorButton actor={actor} />
        {one.leaning && <span class="changed-leaning"><ChangeMark kind="turned" />{words.leans}</span>}
      </h3>
      {one.leaning && <p class="quiet">{capitalise(leaningWords(one.leaning))}</p>}
      <Toward one={one} />
      <CappedList items={one.ties} step={TIES_AT_FIRST} keyOf={({ a, b }) => `${a}-${b}`} class="changed-ties" label={say(actor.label)}>
        {(tie, place) => {
          const isProof = tie === one.leaning?.proof
          return <Turn tie={tie} actor={one.actor} isProof={isProof} isOpen={isFirst && place <= (one.leaning ? 1 : 0)} />
        }}
      </CappedList>
    </li>
  )
}

/** Toward whole sides, where there are more than one of their actors to add up. */
function Toward({ one: { sides: sums } }: { one: RankedActor }): JSX.Element | null {
  const words = changeWords.value
  const picture = fittingSides.value
  if (!picture || sums.length === 0) return null
  const heads = headsOfSides(picture)
  return (
    <ul class="changed-toward quiet">
      {sums.map(({ side, before, after }) => {
        const strongest = heads.get(side)?.strongest
        return strongest && (
          <li key={side}>
            {words.toward(words.toSide(withDeterminer(actorPhrase(strongest))), words.turn(standWords(before), standWords(after)))}
          </li>
        )
      })}
    </ul>
  )
}

/** `isProof`: it shows what was before, with the event that says so. */
function Turn({ tie, actor, isProof, isOpen }: { tie: ChangedTie; actor: number; isProof: boolean; isOpen: boolean }): JSX.Element | null {
  const words = changeWords.value
  const { actors } = circleAfter.value.table
  const [own, other] = [actors[actor], actors[otherEnd(tie, actor)]]
  const shown = tie.after ?? tie.before
  if (!own || !other || !shown) return null
  const kind = kindOfChange(tie)
  return (
    <li class="changed-tie">
      <button type="button" class="claim-line tie-line" aria-current={isChosen(own, other) ? 'true' : undefined}
        onClick={() => chooseTie({ one: own.id, other: other.id })}
        onPointerEnter={() => hover({ type: 'entity', id: other.id })} onPointerLeave={() => hover(undefined)}>
        <TieMark tie={shown} />
        <span class="claim-line-words">
          <span class="change-word"><strong>{say(other.label)}</strong> <ChangeMark kind={kind} />{words.kinds[kind]}</span>
          <span class="tie-line-sums quiet">{turnWords(tie)}</span>
        </span>
        <span class="claim-line-number">{showScore(tie.difference)}</span>
      </button>
      {eventsOf(tie, isProof).map(({ label, from, event }) => (
        <ul key={label} class="changed-event" aria-label={label}>
          <EventItem key={event} from={from} event={event} isOpen={isOpen} />
        </ul>
      ))}
    </li>
  )
}

/** The events that a change can be read from, each with what it is; of a proof first the one that says what was. */
function eventsOf(tie: ChangedTie, isProof: boolean): { readonly label: string; readonly from: Ties; readonly event: number }[] {
  const words = changeWords.value
  const { before, after } = comparison.value
  const now = tie.after ? circleAfter.value : circleBefore.value
  const was = isProof && tie.before ? turningEvent({ after: tie.before }, circleBefore.value, before) : undefined
  const is = was !== undefined && !tie.after ? undefined : turningEvent(tie, now, after)
  return [
    ...(was === undefined ? [] : [{ label: words.eventBefore, from: circleBefore.value, event: was }]),
    ...(is === undefined ? [] : [{ label: tie.after ? words.firstEvent : words.lastEvent, from: now, event: is }]),
  ]
}

function isChosen(one: EventActor, other: EventActor): boolean {
  const chosen = chosenTie.value
  return chosen !== undefined && [one.id, other.id].includes(chosen.one) && [one.id, other.id].includes(chosen.other)
}
