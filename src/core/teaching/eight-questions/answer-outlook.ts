/** Outlook: what is planned. */
import type { Statement } from './statements.ts'
import type { Survey } from './survey.ts'

/** One statement a plan, in the order of the text; the same plan told twice counts once. */
export function answerOutlook({ claims }: Survey): Statement[] {
  const plans = new Map<string, string[]>()
  for (const { claim } of claims) {
    if (claim.modality !== 'planned') continue
    const key = [claim.subject, claim.relation, claim.object].join('\n')
    const known = plans.get(key)
    if (known) known.push(claim.id)
    else plans.set(key, [claim.id])
  }
  return [...plans.values()].map((ids) => ({ kind: 'plan', claims: ids }))
}
