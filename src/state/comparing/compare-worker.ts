/** Compares annotations away from the page: a book takes a second. */
import { alignDossiers } from '../../core/agreement/align-dossiers.ts'
import { listDifferences, type Difference } from '../../core/agreement/list-differences.ts'
import { measureAgreement, type Agreement } from '../../core/agreement.ts'
import type { Dossier } from '../../core/schema.ts'

export interface CompareRequest {
  readonly number: number
  readonly mine: Dossier
  readonly theirs: readonly Dossier[]
}

/** `differences` are those from each of the others, in their order. */
export interface CompareAnswer {
  readonly number: number
  readonly agreement: Agreement
  readonly differences: readonly (readonly Difference[])[]
}

self.addEventListener('message', ({ data: { number, mine, theirs } }: MessageEvent<CompareRequest>) => {
  const alignments = theirs.map((other) => alignDossiers(mine, other))
  const agreement = measureAgreement(mine, theirs, alignments)
  // Why an ending: ids of theirs that are taken here have to become others, the same each time the two are compared.
  const differences = alignments.map((alignment) => listDifferences(alignment, (wish) => `${wish}-theirs`))
  self.postMessage({ number, agreement, differences } satisfies CompareAnswer)
})
