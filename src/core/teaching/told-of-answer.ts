/** What the dossier does say of a wrong answer. */
import { dateOf } from '../claim-facts.ts'
import type { DossierIndex, PlacedClaim } from '../index-dossier.ts'
import { isTold, type Answer, type Question } from './make-questions/question.ts'

/** At most `count` (default 2) claims: of an entity that was chosen, what is told of it, with the party of the question first; of a source,
 * what it says; of a date, what was then; of a sentence, what it tells. The nearest in the text to what the right answer rests on come
 * first. None where the answer is not about anything in the dossier: an order, a change, a modality, the article itself. */
export function toldOfAnswer(
  { kind, asked, citations, answers, right }: Question, answer: Answer, index: DossierIndex, count = 2,
): PlacedClaim[] {
  if (answer === answers[right]) return []
  const home = index.claims.get(citations[0]?.claim ?? '')?.number ?? 0
  const given = asked.subject ?? asked.object
  const distance = ({ claim, number }: PlacedClaim): number =>
    Math.abs(number - home) + (kind !== 'source' && (claim.subject === given || claim.object === given) ? 0 : 1e9)
  return claimsOf(kind, answer, index).sort((one, other) => distance(one) - distance(other)).slice(0, count)
}

function claimsOf(kind: Question['kind'], answer: Answer, index: DossierIndex): PlacedClaim[] {
  switch (answer.what) {
    case 'entity': return kind === 'source'
      ? [...index.claims.values()].filter(({ claim }) => claim.attribution.some(({ entity }) => entity === answer.entity))
      : (index.claimsOf.get(answer.entity) ?? []).filter(isTold)
    case 'date': return [...index.claims.values()].filter((one) => isTold(one) && dateOf(one.claim, index.events)?.edtf === answer.edtf)
    case 'sentence': return [...index.claims.values()].filter(({ article, sentence }) =>
      article.id === answer.article && sentence.start === answer.sentence.start)
    default: return []
  }
}
