/** A record and what cannot stay without it. */
import { issue } from '../issues.ts'
import type { Dossier } from '../schema.ts'
import { editBetween } from './edit-between.ts'
import type { Mended } from './mended.ts'
import { planRemoval, type Dependants, type RemovablePlace, type RemovalOptions } from './remove-with-dependants/plan-removal.ts'

/** What would go or change with a record, to be shown first; nothing where it is not there. */
export function dependantsOf(dossier: Dossier, place: RemovablePlace, id: string, options: RemovalOptions = {}): Dependants {
  return planRemoval(dossier, place, id, options).dependants
}

/**
 * Removes a record with what depends on it, in one edit. Marks are work, and are not lost with what they are linked to:
 *
 * - with an entity: its mentions become draft mentions, and claims draft claims in which the end is missing. A claim that took place
 *   there stays, without its place, and one that it is a source of, without that source, but for a claim that is then reported by
 *   nobody, which becomes a draft. Others no longer act for it. Its orphaned mentions go, since a draft mention has to stand in the
 *   text; an orphaned claim becomes a draft without evidence.
 * - with a relation: its claims become drafts without relation.
 * - with a kind: its entities go as above; relations no longer allow it, and one that allows nothing else goes too.
 * - with an event: its claims stay and are told without it. With a claim: the event that nothing else tells.
 * - with an article: everything in it; claims of other articles no longer name its events.
 *
 * From a key goes what names what is gone: there it would be found missing in the work of everybody.
 *
 * `keepMarks: false` removes what would become a draft, and the events that nothing tells any more. Refused where the record is not
 * there.
 */
export function removeWithDependants(
  dossier: Dossier,
  place: RemovablePlace,
  id: string,
  options: RemovalOptions = {},
): Mended<{ readonly dependants: Dependants }> {
  const { after, dependants } = planRemoval(dossier, place, id, options)
  if (after === dossier) return { issues: [issue('no-such-record', '', { id, what: place })] }
  return { edit: editBetween(dossier, after), dependants }
}
