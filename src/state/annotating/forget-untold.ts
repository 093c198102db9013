/** Events go with the last claim that tells of them. */
import type { Edit } from '../../core/edit.ts'
import type { DraftClaim } from '../../core/schema.ts'
import { dossierIndex } from '../project.ts'

/** The edit that takes away the event that only this claim tells of, for when the claim goes, or tells of `next` instead; none where others
 * tell of it too. */
export function forgetUntold({ id, event }: Pick<DraftClaim, 'id' | 'event'>, next?: string): Edit[] {
  if (event === undefined || event === next) return []
  const { articles } = dossierIndex.peek().dossier
  const isTold = articles.some((one) => [...one.claims, ...one.draftClaims ?? [], ...one.orphans?.claims ?? []]
    .some((other) => other.event === event && other.id !== id))
  const home = articles.find(({ events }) => events.some((one) => one.id === event))
  return isTold || !home ? [] : [{ type: 'remove-event', article: home.id, id: event }]
}
