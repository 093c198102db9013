/** The codebook's rules on voice: somebody's word has a speaker, and what has a speaker is somebody's word. */
import { checkEach } from './check-each.ts'
import { changeClaim, choose, placeOf, problemOf } from './problem.ts'

/** Reported, but nobody is named who says so. */
export const reportedByNobody = checkEach({
  id: 'reported-by-nobody',
  of: ['claim', 'draft-claim'],
  given: () => ({}),
  problemsOf: (one) => {
    const { modality, attribution } = one.record
    if (modality !== 'reported' || attribution.length > 0) return []
    const fixes = [choose('source'), changeClaim(one, 'set-modality', { modality: 'asserted' }, { modality: 'asserted' })]
    return [problemOf({ check: 'reported-by-nobody', level: 'warning', ...placeOf(one), args: {}, fixes })]
  },
})

/** Said in the article's own voice, but somebody is named who says so. */
export const assertedBySomebody = checkEach({
  id: 'asserted-by-somebody',
  of: ['claim', 'draft-claim'],
  given: () => ({}),
  problemsOf: (one) => {
    const { modality, attribution } = one.record
    if (modality !== 'asserted' || attribution.length === 0) return []
    const fixes = [
      changeClaim(one, 'set-modality', { modality: 'reported' }, { modality: 'reported' }),
      changeClaim(one, 'remove-sources', { attribution: [] }),
    ]
    const sources = attribution.map(({ entity }) => entity)
    return [problemOf({ check: 'asserted-by-somebody', level: 'warning', ...placeOf(one), args: { sources }, fixes })]
  },
})
