/** A claim that rests on no words of the text. */
import { checkEach } from './check-each.ts'
import { choose, placeOf, problemOf } from './problem.ts'

/** An error in a claim, a warning in a draft. */
export const missingEvidence = checkEach({
  id: 'missing-evidence',
  of: ['claim', 'draft-claim'],
  given: () => ({}),
  problemsOf: (one) => one.record.evidence.length > 0 ? [] : [problemOf({
    check: 'missing-evidence',
    level: one.type === 'claim' ? 'error' : 'warning',
    ...placeOf(one),
    args: {},
    fixes: [choose('evidence')],
  })],
})
