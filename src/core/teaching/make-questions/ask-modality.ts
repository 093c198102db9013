/** Questions after how firmly something is told. */
import type { Claim } from '../../schema.ts'
import { MODALITIES } from '../../vocabulary.ts'
import type { PlacedClaim } from '../../index-dossier.ts'
import { type Draft, type Maker } from './question.ts'

/** Fact, somebody's word, plan or allegation. A question for each triple that every claim tells in the same voice, none denies, and whose
 * event is told in no other voice; not of states of affairs. */
export const askModality: Maker = (_, knowledge) => {
  // Why kept: many triples may be of one event.
  const voices = new Map<readonly PlacedClaim[], boolean>()
  return knowledge.triples.flatMap((same) => {
    const [placed] = same
    if (!placed || !knowledge.isHappening(placed)) return []
    const { modality } = placed.claim
    const tellings = knowledge.tellingsOf(placed, same)
    const isOneVoice = voices.get(tellings) ?? tellings.every(({ claim }) => claim.modality === modality && claim.polarity !== 'denied')
    voices.set(tellings, isOneVoice)
    return isOneVoice ? [draftOf(placed.claim, same)] : []
  })
}

function draftOf({ id, subject, relation, object, modality }: Claim, same: readonly PlacedClaim[]): Draft {
  return {
    id: `modality-${id}`,
    kind: 'modality',
    asked: { subject, relation, object },
    rightAnswer: { what: 'modality', modality },
    findWrong: () => MODALITIES.filter((one) => one !== modality).map((one) => ({ what: 'modality', modality: one })),
    claims: same,
  }
}
