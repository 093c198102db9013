/** Which entities, relations and kinds of two dossiers are the same. */
import { namesOf } from '../entities.ts'
import { fold } from '../fold.ts'
import type { Dossier, Entity, EntityKind, Relation, Text } from '../schema.ts'
import { pairRecords, type Pass } from './pair-records.ts'

/** The id in A of each record of B that A has too. */
export interface Twins {
  readonly kinds: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, string>
  readonly entities: ReadonlyMap<string, string>
}

/** Pairs one to one, from the surest sign to the least sure.
 *
 * Entities: the same id, where the Wikidata ids are equal, or do not contradict each other and a label or an alias is common; then the same
 * kind, names and identifiers; then the same Wikidata id; then a label, and last any name, that no other entity left in either dossier
 * has, where the kind is the same and the Wikidata ids do not contradict each other. Names are compared folded (see `fold`).
 * Relations: the same id, then the same words, then the same labels; always both symmetric or neither, and both unary or neither.
 * Kinds: the same id, then the same labels. */
export function findTwins(a: Dossier, b: Dossier): Twins {
  const kinds = idsOf(pairRecords(a.ontology.kinds, b.ontology.kinds, KIND_PASSES))
  const hasSameKind = (one: Entity, other: Entity): boolean => one.kind === (kinds.get(other.kind) ?? other.kind)
  const byName = (one: Entity, other: Entity): boolean => hasSameKind(one, other) && !contradicts(one, other)
  return {
    kinds,
    relations: idsOf(pairRecords(a.ontology.relations, b.ontology.relations, RELATION_PASSES)),
    entities: idsOf(pairRecords(a.entities, b.entities, [
      { keysOf: ({ id }) => [id], fits: isCompatible, inOrder: true },
      { keysOf: ({ label, aliases, identifiers }) => [contentOf([label, aliases, identifiers])], fits: hasSameKind, inOrder: true },
      { keysOf: ({ identifiers: { wikidata } }) => (wikidata === undefined ? [] : [wikidata]) },
      { keysOf: ({ label }) => labelsOf(label), fits: byName },
      { keysOf: foldedNamesOf, fits: byName },
    ])),
  }
}

const KIND_PASSES: readonly Pass<EntityKind>[] = [
  { keysOf: ({ id }) => [id], inOrder: true },
  { keysOf: ({ label }) => [labelsOf(label).join('\n')] },
]

const RELATION_PASSES: readonly Pass<Relation>[] = [
  { keysOf: ({ id }) => [id], fits: isSameSort, inOrder: true },
  {
    keysOf: ({ label, inverse, definition, sign, symmetric, unary, plover }) =>
      [contentOf([label, inverse, definition, sign, symmetric, unary, plover])],
    inOrder: true,
  },
  { keysOf: ({ label }) => [labelsOf(label).join('\n')], fits: isSameSort },
]

function idsOf(pairs: ReadonlyMap<{ readonly id: string }, { readonly id: string }>): Map<string, string> {
  return new Map([...pairs].map(([b, a]) => [b.id, a.id]))
}

function isSameSort(one: Relation, other: Relation): boolean {
  return one.symmetric === other.symmetric && (one.unary ?? false) === (other.unary ?? false)
}

function isCompatible(one: Entity, other: Entity): boolean {
  if (contradicts(one, other)) return false
  if (one.identifiers.wikidata !== undefined && other.identifiers.wikidata !== undefined) return true
  const names = new Set(foldedNamesOf(one))
  return foldedNamesOf(other).some((name) => names.has(name))
}

function contradicts({ identifiers: one }: Entity, { identifiers: other }: Entity): boolean {
  return one.wikidata !== undefined && other.wikidata !== undefined && one.wikidata !== other.wikidata
}

function foldedNamesOf(entity: Entity): string[] {
  return namesOf(entity, { identifiers: false }).map(foldOrKeep)
}

function labelsOf({ en, fr }: Text): string[] {
  return [foldOrKeep(en), foldOrKeep(fr)]
}

/** Why: a name of signs alone folds to nothing, and nothing would be the same as any other. */
function foldOrKeep(name: string): string {
  return fold(name) || name
}

/** The same for the same values, whatever the order in which their fields were written. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    (typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner))
}
