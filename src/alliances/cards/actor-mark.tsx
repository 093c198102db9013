/** An actor's mark: that of its kind where a dossier has it, otherwise that of its role. */
import type { JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { LookMark } from '../../parts/entity-mark.tsx'
import { lookOfActor } from '../map/look-of-actor.ts'

export function ActorMark({ actor }: { actor: EventActor }): JSX.Element {
  return <LookMark {...lookOfActor(actor)} />
}
