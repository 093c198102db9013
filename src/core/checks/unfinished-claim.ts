/** A claim that is still being made. */
import { checkEach } from './check-each.ts'
import { choose, placeOf, problemOf } from './problem.ts'

/** Says what is missing of subject, relation and object; where nothing is, also of evidence, the draft can be finished. Missing evidence
 * is a problem of its own (`missing-evidence`). */
export const unfinishedClaim = checkEach({
  id: 'unfinished-claim',
  of: ['draft-claim'],
  given: () => ({}),
  problemsOf: (one) => {
    const missing = PARTS.filter((part) => one.record[part] === undefined)
    if (missing.length === 0 && one.record.evidence.length === 0) return []
    return [problemOf({
      check: 'unfinished-claim',
      level: 'warning',
      ...placeOf(one),
      args: { missing },
      fixes: [
        ...missing.map((part) => choose(part)),
        ...(missing.length === 0 ? [choose('finish')] : []),
        { id: 'remove-claim', args: {}, edit: { type: 'remove-draft-claim', article: one.article, id: one.record.id } },
      ],
    })]
  },
})

const PARTS = ['subject', 'relation', 'object'] as const
