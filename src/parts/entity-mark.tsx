/** An entity's mark: the shape and colour of its kind, as in the graph. */
import type { JSX } from 'preact'
import type { EntityKind } from '../core/schema.ts'
import { dossierIndex } from '../state/project.ts'
import { shapePath } from './shapes/shape-path.ts'
import { NODE_OUTLINE } from './shapes/node-shapes.ts'

/** A mark by how it looks, 14 px high. */
export function LookMark({ shape, filled, colour }: Pick<EntityKind, 'shape' | 'filled' | 'colour'>): JSX.Element {
  const radius = filled ? 6 : 6 * (1 - NODE_OUTLINE / 2)
  return (
    <svg class={`kind-mark actor-${colour}${filled ? '' : ' kind-mark-hollow'}`}
      viewBox="0 0 24 18" width="19" height="14" aria-hidden="true">
      <path d={shapePath(shape, 12, 9, radius)} />
    </svg>
  )
}

/** The mark of a kind of entity. */
export function KindMark({ kind }: { kind: string }): JSX.Element | null {
  const look = dossierIndex.value.kinds.get(kind)
  return look ? <LookMark {...look} /> : null
}

/** The mark of an entity's kind. */
export function EntityMark({ entity }: { entity: string }): JSX.Element | null {
  const kind = dossierIndex.value.entities.get(entity)?.kind
  return kind === undefined ? null : <KindMark kind={kind} />
}
