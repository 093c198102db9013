/** An entity that nothing refers to. */
import { checkWhole } from './check-each.ts'
import { choose, problemOf } from './problem.ts'

/** Mentions, claims, sources, places, drafts, orphans and keys refer to it, and who acts for it. */
export const unusedEntity = checkWhole({
  id: 'unused-entity',
  given: ({ dossier, usedEntities }) => ({ entities: dossier.entities, usedEntities }),
  problemsIn: ({ entities, usedEntities }) => entities.filter(({ id }) => !usedEntities.has(id)).map(({ id }) => problemOf({
    check: 'unused-entity',
    level: 'hint',
    record: { type: 'entity', id },
    args: { entity: id },
    fixes: [{ id: 'remove-entity', args: { entity: id }, edit: { type: 'remove-entity', id } }, choose('mark', { entity: id })],
  })),
})
