/** Questions after one end of a claim. */
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import type { Relation } from '../../schema.ts'
import { sentenceAt } from '../../spans.ts'
import { dateOfAll } from './date-of-all.ts'
import { isPlural } from './is-plural.ts'
import { rankEntities } from './rank-entities.ts'
import { isTold, triplesWith, voicesOf, type Draft, type Knowledge, type Maker } from './question.ts'

type Kind = 'who-subject' | 'who-object'

/**
 * Who did it (`who-subject`) or to whom (`who-object`), of what is told as having happened. A question for each triple. Wrong answers are
 * entities with claims of their own that fit the relation, see `rankEntities`, that no claim whatever puts in this place, that are not close
 * to a right answer or to the other end (see `Knowledge`), and of which the question does not speak.
 *
 * Nor are they asked for who may be right though no claim says so: who did something of the same sign to the same party or to one of its
 * line (who *signed an agreement with Russia* came *closer to Russia* too), who is close to those, who goes the same way as a right answer
 * or cooperates with it in a conflict; of a neutral relation, whoever has to do with that party at all, or stands in the same sentence.
 *
 * Not asked where the answer has the name of the other end in its own (to whom *French troops* belong), and with a sign not for or about a
 * loose group: who belongs to *Western powers* is not said.
 */
export const askWho: Maker = (index, knowledge) => {
  const places = placesOf(index)
  return triplesWith(knowledge, isTold).flatMap(({ placed, same }) => {
    const told = same.filter(isTold)
    const relation = index.relations.get(placed.claim.relation)
    if (!relation || placed.claim.subject === placed.claim.object || !knowledge.isHappening(placed)) return []
    return [
      ...ask('who-subject', placed, told, relation, index, knowledge, places),
      // Why once: of a symmetric relation both ends are asked for by the same question.
      ...(relation.symmetric ? [] : ask('who-object', placed, told, relation, index, knowledge, places)),
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
  kind: Kind, placed: PlacedClaim, claims: readonly PlacedClaim[], relation: Relation, index: DossierIndex, knowledge: Knowledge,
  places: Places,
): Draft[] {
  const { claim: { subject, object } } = placed
  const [answer, given] = kind === 'who-subject' ? [subject, object] : [object, subject]
  const sources = voicesOf(claims)
  const date = dateOfAll(claims, index)
  const asked = {
    relation: relation.id, ...(kind === 'who-subject' ? { object } : { subject }), ...(sources.length > 0 && { sources }), ...(date && { date }),
  }
  if (relation.sign !== 'neutral' && (isLoose(given, index) || isLoose(answer, index))) return []
  const findWrong = function* (): Generator<Draft['rightAnswer']> {
    const words = knowledge.wordsOf(asked)
    const label = index.entities.get(answer)?.label
    if (knowledge.isNamedIn(answer, words) || (label && knowledge.isNamedIn(given, [label.en, label.fr]))) return
    const right = places.get(`${kind}\n${relation.id}\n${given}`) ?? new Set()
    const excluded = new Set([given, ...right, ...sources])
    const excludeAll = (ids: Iterable<string>): void => {
      for (const id of ids) excluded.add(id)
    }
    const parties = partiesOf(kind, given, relation, index, knowledge)
    excludeAll(knowledge.closeTo(new Set([given, ...right, ...parties])))
    if (kind === 'who-subject') excludeAll(knowledge.companionsOf(right))
    if (relation.sign === 'cooperation') excludeAll(knowledge.companionsOf([given]))
    if (relation.sign === 'conflict') excludeAll(partnersOf(right, index))
    if (relation.sign === 'neutral') excludeAll(inSentencesOf(claims, index))
    const fitting = new Set(kind === 'who-subject' ? relation.subjects : relation.objects).add(index.entities.get(answer)?.kind ?? '')
    const wrong = [...index.claimsOf.keys()].filter((id) =>
      !excluded.has(id) && fitting.has(index.entities.get(id)?.kind ?? ''))
    const isFit = (id: string): boolean => !knowledge.isNamedIn(id, words)
    for (const entity of rankEntities(wrong, answer, placed, index, isFit)) yield { what: 'entity', entity }
  }
  return [{ id: `${kind}-${placed.claim.id}`, kind, asked, rightAnswer: { what: 'entity', entity: answer }, findWrong, claims }]
}

/** Without an article in English and with `les` in French, and acting for nobody: who is of it, nobody can say. */
function isLoose(id: string, { entities }: DossierIndex): boolean {
  const entity = entities.get(id)
  return isPlural(entity) && entity?.determiner?.en === undefined && entity?.actsFor.length === 0
}

/** Who has to do with the given end, or with one of its line: in the place that is asked for and with the same sign, or, of a neutral
 * relation, in any way. */
function partiesOf(kind: Kind, given: string, relation: Relation, index: DossierIndex, knowledge: Knowledge): Set<string> {
  const parties = new Set<string>()
  for (const party of knowledge.lineOf(given)) {
    for (const { claim: { subject, object, relation: other } } of index.claimsOf.get(party) ?? []) {
      const found = index.relations.get(other)
      const isAlike = relation.sign === 'neutral' || found?.sign === relation.sign
      const hasSide = relation.sign === 'neutral' || relation.symmetric || found?.symmetric || (kind === 'who-subject' ? object : subject) === party
      if (isAlike && hasSide) parties.add(subject === party ? object : subject)
    }
  }
  return parties
}

/** Who is told to cooperate with one of them. */
function partnersOf(entities: ReadonlySet<string>, index: DossierIndex): Set<string> {
  const ties = [...entities].flatMap((id) => index.claimsOf.get(id) ?? [])
    .filter(({ claim }) => index.relations.get(claim.relation)?.sign === 'cooperation')
  return new Set(ties.flatMap(({ claim: { subject, object } }) => [subject, object]))
}

/** Whom the sentences of the claims mention. */
function inSentencesOf(claims: readonly PlacedClaim[], { mentions, sentences }: DossierIndex): Set<string> {
  const told = new Set(claims.map(({ sentence }) => sentence))
  const articles = new Set(claims.map(({ article }) => article))
  return new Set([...mentions.values()].filter(({ mention, article }) => articles.has(article) && mention.spans.some(({ start }) => {
    const sentence = sentenceAt(sentences.get(article.id) ?? [], start)
    return sentence !== undefined && told.has(sentence)
  })).map(({ mention }) => mention.entity))
}
