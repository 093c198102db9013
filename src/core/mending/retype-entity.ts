/** An entity of another kind. */
import { issue } from '../issues.ts'
import type { Dossier } from '../schema.ts'
import { editBetween } from './edit-between.ts'
import type { Mended } from './mended.ts'
import { redirectClaims, type Misfit } from './redirect-claims.ts'

/** Gives the entity the kind. Claims whose relation does not allow it at that end become drafts in the same edit, so that nothing of
 * them is lost; show `misfits` first. Refused where entity or kind is not there. */
export function retypeEntity(dossier: Dossier, id: string, kind: string): Mended<{ readonly misfits: readonly Misfit[] }> {
  const entity = dossier.entities.find((one) => one.id === id)
  if (!entity) return { issues: [issue('no-such-record', '', { id, what: 'entity' })] }
  if (!dossier.ontology.kinds.some((one) => one.id === kind)) return { issues: [issue('no-such-record', '', { id: kind, what: 'kind' })] }
  const entities = dossier.entities.map((one) => (one === entity && one.kind !== kind ? { ...one, kind } : one))
  const retyped = { ...dossier, entities }
  const { articles, misfits } = redirectClaims(retyped, (claim) => claim, {
    isAffected: ({ subject, object }) => subject === id || object === id,
  })
  return { edit: editBetween(dossier, { ...retyped, articles }), misfits }
}
