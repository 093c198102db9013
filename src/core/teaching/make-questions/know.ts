/** Look-ups that the makers of questions share. */
import { tripleKey } from '../../checks/triple-key.ts'
import { namesOf } from '../../entities.ts'
import { fold } from '../../fold.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import type { Text } from '../../schema.ts'
import type { Knowledge, Question } from './question.ts'

/** Builds them for a dossier. Entities are close where one acts for the other, where a name of both is the same, or where a claim
 * states that one belongs to the other in some way (a neutral relation with a direction and without a PLOVER type): of a force and its
 * part both may be fair answers. */
export function know(index: DossierIndex): Knowledge {
  const triples = new Map<string, PlacedClaim[]>()
  const ties = new Set<string>()
  const keyOf = ({ claim }: PlacedClaim): string => tripleKey(claim, index.relations.get(claim.relation))
  for (const placed of index.claims.values()) {
    triples.set(keyOf(placed), [...triples.get(keyOf(placed)) ?? [], placed])
    const { subject, relation, object } = placed.claim
    const found = index.relations.get(relation)
    if (found && !found.plover && !found.symmetric && found.sign === 'neutral') ties.add(`${subject}\n${object}`)
  }
  for (const { id, actsFor } of index.entities.values()) for (const { entity } of actsFor) ties.add(`${id}\n${entity}`)
  const names = new Map([...index.entities].map(([id, entity]) => [id, [...new Set(namesOf(entity, { identifiers: false }).map(folded))]]))
  // Why: the words of one question are held against every entity.
  const foldedOf = new WeakMap<readonly string[], readonly string[]>()
  return {
    sameTriple: (placed) => triples.get(keyOf(placed)) ?? [],
    isNamedIn: (entity, texts) => {
      const among = foldedOf.get(texts) ?? texts.map((one) => ` ${folded(one)} `)
      foldedOf.set(texts, among)
      return (names.get(entity) ?? []).some((name) => among.some((one) => one.includes(` ${name} `)))
    },
    wordsOf: (asked) => wordsOf(asked, index),
    areClose: (one, other) => ties.has(`${one}\n${other}`) || ties.has(`${other}\n${one}`)
      || (names.get(one) ?? []).some((name) => names.get(other)?.includes(name)),
  }
}

function wordsOf({ subject, relation, object, sources = [], events = [], sentence }: Question['asked'], index: DossierIndex): string[] {
  const { entities, relations } = index
  const found = relation === undefined ? undefined : relations.get(relation)
  const labels: (Text | undefined)[] = [
    ...[subject, object, ...sources].map((id) => (id === undefined ? undefined : entities.get(id)?.label)),
    found?.label, found?.inverse,
    ...events.map((id) => index.events.get(id)?.label),
  ]
  const shown = sentence && index.claims.get(sentence.claim)
  return [
    ...labels.flatMap((label) => (label ? [label.en, label.fr] : [])),
    ...(shown ? [shown.article.text.slice(shown.sentence.start, shown.sentence.end)] : []),
  ]
}

/** Why: a name of signs alone folds to nothing, which stands in every text. */
function folded(words: string): string {
  return fold(words) || words
}
