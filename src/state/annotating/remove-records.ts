/** Removing an entity, a relation or a kind together with what depends on it. */
import type { Issue } from '../../core/issues.ts'
import type { Mended } from '../../core/mending/mended.ts'
import { dependantsOf, removeWithDependants } from '../../core/mending/remove-with-dependants.ts'
import { perform } from '../history.ts'
import { dossier, dossierIndex } from '../project.ts'
import { say } from '../words.ts'
import { desk, openDesk } from './desk.ts'

/** What can be removed here. */
export type Removable = 'entity' | 'relation' | 'kind'

/** What goes or changes with a record; by type, in the order of the dossier. */
export type Dependants = ReturnType<typeof dependantsOf>

/** What would go or change with a record, to be shown first. */
export function planRemoval(place: Removable, id: string, keepMarks: boolean): Mended<{ readonly dependants: Dependants }> {
  return removeWithDependants(dossier.peek(), place, id, { keepMarks })
}

/** How many records go or change with it. */
export function countDependants({ relations, entities, mentions, claims, events }: Dependants): number {
  return relations.length + entities.length + mentions.length + claims.length + events.length
}

/** Removes a record and what depends on it; with `keepMarks`, marks and claims that lose a part stay as drafts. */
export function removeRecord(place: Removable, id: string, keepMarks: boolean): readonly Issue[] {
  const { kinds, relations, entities } = dossierIndex.peek()
  const record = { kind: kinds, relation: relations, entity: entities }[place].get(id)
  const plan = planRemoval(place, id, keepMarks)
  if (!plan.edit) return plan.issues
  const issues = perform(plan.edit, `remove-${place}`, record ? say(record.label) : '')
  if (issues.length === 0 && desk.peek()?.id === id) openDesk(undefined)
  return issues
}
