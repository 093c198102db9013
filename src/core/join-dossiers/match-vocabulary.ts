/** Which kinds and relations of two vocabularies mean the same. */
import type { EntityKind, Ontology, Relation } from '../schema.ts'
import { takeFreeIds, type IdChooser } from './take-free-ids.ts'

export interface JoinedVocabulary {
  readonly ontology: Ontology
  readonly kindOf: IdChooser
  readonly relationOf: IdChooser
}

/**
 * A kind is the same where its id, its shape and whether it is filled are. A relation is the same where its id, its sign, its coding in
 * PLOVER, whether it is symmetric and whether it is unary are, and the base's takes every end that the addition's does. Whatever else has
 * an id that is taken gets another, and stands after what the base has.
 */
export function matchVocabulary(base: Ontology, addition: Ontology): JoinedVocabulary {
  const kindOf = chooseBeside(base.kinds, addition.kinds, isSameKind)
  const translated = addition.relations.map((relation) =>
    ({ ...relation, subjects: relation.subjects.map(kindOf), objects: relation.objects.map(kindOf) }))
  const relationOf = chooseBeside(base.relations, translated, isSameRelation)
  const [knownKinds, knownRelations] = [idsOf(base.kinds), idsOf(base.relations)]
  return {
    ontology: {
      kinds: [...base.kinds, ...addition.kinds.map((kind) => ({ ...kind, id: kindOf(kind.id) })).filter(({ id }) => !knownKinds.has(id))],
      relations: [
        ...base.relations,
        ...translated.map((relation) => ({ ...relation, id: relationOf(relation.id) })).filter(({ id }) => !knownRelations.has(id)),
      ],
    },
    kindOf,
    relationOf,
  }
}

function chooseBeside<Part extends { readonly id: string }>(
  base: readonly Part[],
  addition: readonly Part[],
  isSame: (one: Part, other: Part) => boolean,
): IdChooser {
  const known = new Map(base.map((one) => [one.id, one]))
  const same = new Set(addition.filter((one) => {
    const other = known.get(one.id)
    return other && isSame(other, one)
  }).map(({ id }) => id))
  const choose = takeFreeIds(base.map(({ id }) => id), addition.map(({ id }) => id).filter((id) => !same.has(id)))
  return (id) => (same.has(id) ? id : choose(id))
}

function isSameKind(one: EntityKind, other: EntityKind): boolean {
  return one.shape === other.shape && one.filled === other.filled
}

function isSameRelation(one: Relation, other: Relation): boolean {
  const [coding, otherCoding] = [one.plover, other.plover]
  return one.sign === other.sign && one.symmetric === other.symmetric && (one.unary ?? false) === (other.unary ?? false) &&
    coding?.type === otherCoding?.type && coding?.mode === otherCoding?.mode && coding?.context === otherCoding?.context &&
    coding?.quad === otherCoding?.quad && coding?.score === otherCoding?.score &&
    other.subjects.every((kind) => one.subjects.includes(kind)) && other.objects.every((kind) => one.objects.includes(kind))
}

function idsOf(parts: readonly { readonly id: string }[]): Set<string> {
  return new Set(parts.map(({ id }) => id))
}
