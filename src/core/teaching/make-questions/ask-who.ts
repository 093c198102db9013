/** Questions after one end of a claim. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { cite, isTold, voicesOf, type Draft, type Knowledge, type Maker } from './question.ts'

/** Who did it (`who-subject`) or to whom (`who-object`), of what is told as having happened. A question for each triple. Wrong answers are
 * entities of the same kind, those of the same text first, that no claim whatever puts in this place, that are not close to a right
 * answer (see `Knowledge`), and of which the question does not speak. Not asked where the answer has the
 * name of the other end in its own: to whom *French troops* belong. */
export const askWho: Maker = (index, knowledge) => {
  const places = placesOf(index)
  return [...index.claims.values()].flatMap((placed) => {
    const { claim } = placed
    const same = knowledge.sameTriple(placed)
    const isFirst = same.find(isTold) === placed
    if (!isFirst || claim.subject === claim.object) return []
    return [
      ...ask('who-subject', placed, index, knowledge, places),
      // Why once: of a symmetric relation both ends are asked for by the same question.
      ...(index.relations.get(claim.relation)?.symmetric ? [] : ask('who-object', placed, index, knowledge, places)),
    ]
  })
}

/** Which entities any claim has in a place: of a relation, beside the end that the question gives. */
type Places = ReadonlyMap<string, ReadonlySet<string>>

function placesOf(index: DossierIndex): Places {
  const places = new Map<string, Set<string>>()
  const add = (key: string, entity: string): void => {
    places.set(key, (places.get(key) ?? new Set()).add(entity))
  }
  for (const { claim: { subject, relation, object } } of index.claims.values()) {
    add(`who-subject\n${relation}\n${object}`, subject)
    add(`who-object\n${relation}\n${subject}`, object)
    if (index.relations.get(relation)?.symmetric) add(`who-subject\n${relation}\n${subject}`, object)
  }
  return places
}

function ask(
  kind: 'who-subject' | 'who-object', placed: PlacedClaim, index: DossierIndex, knowledge: Knowledge, places: Places,
): Draft[] {
  const { claim: { subject, relation, object } } = placed
  const [answer, given] = kind === 'who-subject' ? [subject, object] : [object, subject]
  const citations = knowledge.sameTriple(placed).filter(isTold)
  const sources = voicesOf(citations)
  const asked = { relation, ...(kind === 'who-subject' ? { object } : { subject }), ...(sources.length > 0 && { sources }) }
  const words = knowledge.wordsOf(asked)
  const right = places.get(`${kind}\n${relation}\n${given}`) ?? new Set()
  const label = index.entities.get(answer)?.label
  if (knowledge.isNamedIn(answer, words) || (label && knowledge.isNamedIn(given, [label.en, label.fr]))) return []
  const wrong = [...index.entities.values()].filter(({ id, kind: sort }) =>
    sort === index.entities.get(answer)?.kind && id !== given && !right.has(id) && !sources.includes(id) && !knowledge.isNamedIn(id, words)
    && ![...right].some((one) => knowledge.areClose(one, id)))
  const isInText = (id: string): boolean => (index.mentionsOf.get(id) ?? []).some(({ article }) => article === placed.article)
  return [{
    id: `${kind}-${placed.claim.id}`,
    kind,
    asked,
    rightAnswer: { what: 'entity', entity: answer },
    wrong: [...wrong.filter(({ id }) => isInText(id)), ...wrong.filter(({ id }) => !isInText(id))]
      .map(({ id }) => ({ what: 'entity', entity: id })),
    citations: citations.map(cite),
  }]
}
