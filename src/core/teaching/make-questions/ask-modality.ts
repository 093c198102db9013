/** Questions after how firmly something is told. */
import { MODALITIES } from '../../vocabulary.ts'
import { cite, type Draft, type Maker } from './question.ts'

/** Fact, somebody's word, plan or allegation. A question for each triple that every claim tells in the same voice, none denies, and whose
 * event is told in no other voice; not of states of affairs. */
export const askModality: Maker = (index, knowledge) => [...index.claims.values()].flatMap((placed) => {
  const { claim: { id, subject, relation, object, modality } } = placed
  const same = knowledge.sameTriple(placed)
  if (same[0] !== placed || !knowledge.isHappening(placed)) return []
  if (knowledge.tellingsOf(placed).some(({ claim }) => claim.modality !== modality || claim.polarity === 'denied')) return []
  return [{
    id: `modality-${id}`,
    kind: 'modality',
    asked: { subject, relation, object },
    rightAnswer: { what: 'modality', modality },
    findWrong: () => MODALITIES.filter((one) => one !== modality).map((one) => ({ what: 'modality', modality: one })),
    citations: same.map(cite),
  } satisfies Draft]
})
