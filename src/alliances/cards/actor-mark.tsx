/** An actor's mark: that of its kind where a dossier has it, otherwise that of its role. */
import type { JSX } from 'preact'
import type { ActorRole, EventActor } from '../../core/event-table.ts'
import type { EntityKind } from '../../core/schema.ts'
import { EntityMark, LookMark } from '../../parts/entity-mark.tsx'
import { dossierIndex } from '../../state/project.ts'

export function ActorMark({ actor }: { actor: EventActor }): JSX.Element {
  return dossierIndex.value.entities.has(actor.id) ? <EntityMark entity={actor.id} /> : <LookMark {...LOOKS[actor.role]} />
}

/** As the built-in kinds of entity are drawn. */
const LOOKS: Readonly<Record<ActorRole, Pick<EntityKind, 'shape' | 'filled' | 'colour'>>> = {
  state: { shape: 'circle', filled: true, colour: 'state' },
  body: { shape: 'circle', filled: false, colour: 'state' },
  organisation: { shape: 'hexagon', filled: true, colour: 'igo' },
  force: { shape: 'diamond', filled: true, colour: 'group' },
  group: { shape: 'diamond', filled: false, colour: 'group' },
  person: { shape: 'triangle', filled: true, colour: 'person' },
  place: { shape: 'square', filled: true, colour: 'place' },
  other: { shape: 'bar', filled: false, colour: 'org' },
}
