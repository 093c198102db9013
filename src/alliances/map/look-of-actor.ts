/** The outline and colour of an actor: those of its kind where a dossier has it, otherwise those of its role. */
import type { ActorRole, EventActor } from '../../core/event-table.ts'
import type { EntityKind } from '../../core/schema.ts'
import { dossierIndex } from '../../state/project.ts'

export type ActorLook = Pick<EntityKind, 'shape' | 'filled' | 'colour'>

export function lookOfActor({ id, role }: EventActor): ActorLook {
  const { entities, kinds } = dossierIndex.value
  return kinds.get(entities.get(id)?.kind ?? '') ?? LOOKS[role]
}

/** As the built-in kinds of entity are drawn. */
const LOOKS: Readonly<Record<ActorRole, ActorLook>> = {
  state: { shape: 'circle', filled: true, colour: 'state' },
  body: { shape: 'circle', filled: false, colour: 'state' },
  organisation: { shape: 'hexagon', filled: true, colour: 'igo' },
  force: { shape: 'diamond', filled: true, colour: 'group' },
  group: { shape: 'diamond', filled: false, colour: 'group' },
  person: { shape: 'triangle', filled: true, colour: 'person' },
  place: { shape: 'square', filled: true, colour: 'place' },
  other: { shape: 'bar', filled: false, colour: 'org' },
}
