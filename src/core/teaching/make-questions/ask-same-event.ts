/** Questions after another telling of the same event. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { cite, type Draft, type Knowledge, type Maker } from './question.ts'

/** Which of four sentences tells of the same event as the one that is shown. A question for each event that is told in two sentences or
 * more. Wrong answers are sentences of the same text first, the nearest first, that tell of other events and of this one in no claim. */
export const askSameEvent: Maker = (index, { textOf }) => {
  const told = sentencesOf(index, textOf)
  return [...index.events.keys()].flatMap((event) => {
    const [shown, ...others] = (index.tellings.get(event) ?? [])
    const right = shown && others.find((one) => textOf(one) !== textOf(shown) && !textOf(shown).includes(textOf(one)))
    if (!shown || !right) return []
    return [{
      id: `same-event-${shown.claim.id}-${right.claim.id}`,
      kind: 'same-event',
      asked: { sentence: cite(shown) },
      rightAnswer: answerOf(right),
      findWrong: () => {
        const texts = new Set((index.tellings.get(event) ?? []).map(textOf))
        const distance = (one: PlacedClaim): number =>
          (one.article === right.article ? 0 : 1e9) + Math.abs(one.sentence.start - right.sentence.start)
        return told.filter((one) => !texts.has(textOf(one)))
          .sort((one, other) => distance(one) - distance(other) || one.number - other.number).slice(0, MOST).map(answerOf)
      },
      claims: [shown, right],
    } satisfies Draft]
  })
}

/** Wrong answers that are looked at: the nearest do. */
const MOST = 50

/** One claim of each sentence that tells of an event. */
function sentencesOf(index: DossierIndex, textOf: Knowledge['textOf']): PlacedClaim[] {
  const first = new Map<string, PlacedClaim>()
  for (const placed of index.claims.values()) {
    if (placed.claim.event !== undefined && !first.has(textOf(placed))) first.set(textOf(placed), placed)
  }
  return [...first.values()]
}

function answerOf(placed: PlacedClaim): Draft['rightAnswer'] {
  return { what: 'sentence', ...cite(placed) }
}
