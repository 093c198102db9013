/** Outlook: what is planned. */
import { groupBy } from '../../group-by.ts'
import type { Statement } from './statements.ts'
import type { Survey } from './survey.ts'

/** One statement a plan, in the order of the text; the same plan told twice counts once. */
export function answerOutlook({ claims }: Survey): Statement[] {
  const planned = claims.filter(({ claim }) => claim.modality === 'planned')
  const plans = groupBy(planned, ({ claim: { subject, relation, object } }) => [subject, relation, object].join('\n'))
  return [...plans.values()].map((told) => ({ kind: 'plan', claims: told.map(({ claim }) => claim.id) }))
}
