/** An actor's mark and name in a picture. */
import type { JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { say } from '../../state/words.ts'
import { ActorMark } from '../cards/actor-mark.tsx'

/** `markLast`: whether the mark stands behind the name, where a line begins. */
export function ActorName({ actor, markLast = false, class: further = '' }: {
  actor: EventActor
  markLast?: boolean
  class?: string
}): JSX.Element {
  const name = say(actor.label)
  return (
    <span class={`ask-name${markLast ? ' ask-name-mark-last' : ''} ${further}`} title={name}>
      <ActorMark actor={actor} /><span class="ask-name-words">{name}</span>
    </span>
  )
}
