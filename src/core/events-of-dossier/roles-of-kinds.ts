/** What entities of a kind are to the analysis. */
import type { ActorRole } from '../event-table.ts'
import type { Entity, EntityKind } from '../schema.ts'

/**
 * The role of an entity: that of its kind, which for the built-in kinds goes by the kind's id. Of any other kind the shape
 * decides, as the built-in kinds use it. Where that makes it no side although it acts for somebody, it is a body, and with an ISO
 * 3166 code of its own it is a state.
 */
export function roleOf(entity: Entity, kind: EntityKind | undefined): ActorRole {
  if (kind && Object.hasOwn(BUILT_IN, kind.id)) return BUILT_IN[kind.id] ?? 'other'
  const role = kind ? byShape(kind) : 'other'
  if (role !== 'other' && role !== 'place') return role
  if (entity.actsFor.length > 0) return 'body'
  return entity.identifiers.iso3 === undefined ? role : 'state'
}

/** Whether its ties are its own only: what is said of a loose group of states is never said of one of them. */
export function isBloc(kind: EntityKind | undefined): boolean {
  return kind?.id === 'bloc'
}

const BUILT_IN: Readonly<Record<string, ActorRole>> = {
  state: 'state',
  'government-body': 'body',
  'intergovernmental-organisation': 'organisation',
  bloc: 'organisation',
  'armed-force': 'force',
  'armed-group': 'group',
  person: 'person',
  company: 'organisation',
  media: 'other',
  place: 'place',
  equipment: 'other',
  event: 'other',
}

function byShape({ shape, filled }: EntityKind): ActorRole {
  switch (shape) {
    case 'circle': return filled ? 'state' : 'body'
    case 'hexagon': return 'organisation'
    case 'diamond': return filled ? 'force' : 'group'
    case 'triangle': return 'person'
    case 'bar': return filled ? 'other' : 'organisation'
    case 'square': return filled ? 'place' : 'other'
    case 'cross': return 'other'
  }
}
