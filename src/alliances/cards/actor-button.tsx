/** An actor's mark and name, which choose it. */
import type { JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { hover, select } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { ActorMark } from './actor-mark.tsx'

/** Looks like a word of the text around it. */
export function ActorButton({ actor }: { actor: EventActor }): JSX.Element {
  return (
    <button type="button" class="entity-button" onClick={() => select({ type: 'entity', id: actor.id })}
      onPointerEnter={() => hover({ type: 'entity', id: actor.id })} onPointerLeave={() => hover(undefined)}>
      <ActorMark actor={actor} />{say(actor.label)}
    </button>
  )
}
