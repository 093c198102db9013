/** Subject and object are the same in a relation between two. */
import { checkEach } from './check-each.ts'
import { fits } from './misfits-of.ts'
import { changeClaim, choose, placeOf, problemOf } from './problem.ts'

/** Offers the relations that say something of one party only and take this one, at most three. */
export const bothEndsTheSame = checkEach({
  id: 'both-ends-the-same',
  of: ['claim', 'draft-claim'],
  given: ({ relations, entities }) => ({ relations, entities }),
  problemsOf: (one, { relations, entities }) => {
    const { subject, object, relation = '' } = one.record
    const found = relations.get(relation)
    const entity = subject === undefined ? undefined : entities.get(subject)
    if (!found || !entity || found.unary || subject !== object) return []
    const unary = [...relations.values()].filter((other) => fits(other, entity, entity)).slice(0, MOST_RELATIONS)
    return [problemOf({
      check: 'both-ends-the-same',
      level: 'warning',
      ...placeOf(one),
      args: { relation, entity: entity.id },
      fixes: [
        choose('subject'), choose('object'),
        ...unary.map(({ id }) => changeClaim(one, 'say-of-one', { relation: id }, { relation: id })),
      ],
    })]
  },
})

const MOST_RELATIONS = 3
