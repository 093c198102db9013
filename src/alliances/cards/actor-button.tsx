/** An actor's mark and name, which choose it. */
import type { JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { hover, select } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { ActorMark } from './actor-mark.tsx'

/** Looks like a word of the text around it. With `isSkipped` Tab does not stop at it: what it stands in has other keys. */
export function ActorButton({ actor, isSkipped = false }: { actor: EventActor; isSkipped?: boolean }): JSX.Element {
  return (
    <button type="button" class="entity-button" tabIndex={isSkipped ? -1 : undefined} onClick={() => select({ type: 'entity', id: actor.id })}
      onPointerEnter={() => hover({ type: 'entity', id: actor.id })} onPointerLeave={() => hover(undefined)}>
      <ActorMark actor={actor} />{say(actor.label)}
    </button>
  )
}
