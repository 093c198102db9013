/** An event that nothing tells of. */
import { checkEach } from './check-each.ts'
import { choose, problemOf } from './problem.ts'

/** Claims of other articles, drafts and orphans tell of an event too. */
export const eventWithoutClaims = checkEach({
  id: 'event-without-claims',
  of: ['event'],
  given: ({ tellings }) => ({ tellings }),
  problemsOf: ({ type, record: { id }, article }, { tellings }) => tellings.has(id) ? [] : [problemOf({
    check: 'event-without-claims',
    level: 'warning',
    article,
    record: { type, id },
    args: { event: id },
    fixes: [{ id: 'remove-event', args: { event: id }, edit: { type: 'remove-event', article, id } }, choose('event', { event: id })],
  })],
})
