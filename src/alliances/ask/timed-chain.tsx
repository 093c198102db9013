/** A chain of events in the order of time: the actors as shapes, and between them the dated events, each with its sentences. */
import { Fragment, type JSX } from 'preact'
import type { TimedPath, TimedStep } from '../../core/analysis/paths-in-time.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { chooseTie } from '../../state/alliances/choices.ts'
import { eventsOf } from '../../state/alliances/events-of.ts'
import { hover } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { EventItem } from '../cards/event-item.tsx'
import { actorAt } from './actor-at.ts'
import { ActorName } from './actor-name.tsx'
import { askWords } from './ask-words.ts'

/** `isOpen`: whether the sentences are shown at once. */
export function TimedChain({ from, path, isOpen }: { from: Ties; path: TimedPath; isOpen: boolean }): JSX.Element {
  const [first] = path
  return (
    <ol class="ask-chain">
      {first && <li><ActorName actor={actorAt(from, first.from)} /></li>}
      {path.map((step) => (
        <Fragment key={step.event}>
          <li class="ask-chain-step">
            <StepLine from={from} step={step} />
            <div>
              <ul class="tie-events"><EventItem key={step.event} from={from} event={step.event} isOpen={isOpen} /></ul>
              <OpenTie from={from} step={step} />
            </div>
          </li>
          <li><ActorName actor={actorAt(from, step.to)} /></li>
        </Fragment>
      ))}
    </ol>
  )
}

function StepLine({ from, step }: { from: Ties; step: TimedStep }): JSX.Element {
  const { sign, firmness } = eventsOf(from, step.event)
  return (
    <span class="ask-chain-rail">
      <svg class={`ask-chain-line${firmness === 'affirmed' ? '' : ' is-no-fact'}`} width="24" height="100%" aria-hidden="true">
        <line class={`tick-${sign > 0 ? 'cooperation' : sign < 0 ? 'conflict' : 'neutral'}`} x1="12" x2="12" y1="0" y2="100%"
          stroke-width={sign === 0 ? 1.25 : 2.5} {...(sign < 0 ? { 'stroke-dasharray': '9 5' } : {})} />
      </svg>
    </span>
  )
}

function OpenTie({ from, step }: { from: Ties; step: TimedStep }): JSX.Element {
  const [one, other] = [actorAt(from, step.from), actorAt(from, step.to)]
  return (
    <button type="button" class="button button-quiet show-more" onClick={() => chooseTie({ one: one.id, other: other.id })}
      onPointerEnter={() => hover({ type: 'entity', id: other.id })} onPointerLeave={() => hover(undefined)}>
      {askWords.value.links.openTie(say(one.label), say(other.label))}
    </button>
  )
}
