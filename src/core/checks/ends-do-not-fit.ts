/** Ends of a kind that the relation does not take, or two ends of a relation that has one. */
import type { Entity, Relation } from '../schema.ts'
import { checkEach } from './check-each.ts'
import { fits, misfitsOf } from './misfits-of.ts'
import { changeClaim, choose, placeOf, problemOf, type AnyClaim, type Fix, type Problem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

type Given = Pick<Surroundings, 'relations' | 'entities'>

/** Offers to swap the ends where that fits, then at most three relations that fit and are alike: of the same PLOVER type
 * first, then of the same sign. To
 * re-type an entity touches its other claims too, and is left to a person. */
export const endsDoNotFit = checkEach({
  id: 'ends-do-not-fit',
  of: ['claim', 'draft-claim'],
  given: ({ relations, entities }) => ({ relations, entities }),
  problemsOf: (one, given): readonly Problem[] => {
    const { record } = one
    const relation = record.relation === undefined ? undefined : given.relations.get(record.relation)
    if (!relation) return []
    const [subject, object] = [endOf(record.subject, given), endOf(record.object, given)]
    const misfits = misfitsOf(relation, subject, object)
    if (misfits.length === 0) return []
    return [problemOf({
      check: 'ends-do-not-fit',
      level: one.type === 'claim' ? 'error' : 'warning',
      ...placeOf(one),
      args: { relation: relation.id, ends: misfits, ...named('subject', subject), ...named('object', object) },
      fixes: [
        ...swap(one, relation, subject, object),
        ...otherwise(one, relation, subject, object, given),
        ...ask(misfits, relation, subject, object),
      ],
    })]
  },
})

const MOST_RELATIONS = 3

function endOf(id: string | undefined, { entities }: Given): Entity | undefined {
  return id === undefined ? undefined : entities.get(id)
}

function named(end: 'subject' | 'object', entity: Entity | undefined): Readonly<Record<string, string>> {
  return entity ? { [end]: entity.id, [`${end}Kind`]: entity.kind } : {}
}

function swap(one: AnyClaim, relation: Relation, subject: Entity | undefined, object: Entity | undefined): Fix[] {
  if (!subject || !object || !fits(relation, object, subject)) return []
  return [changeClaim(one, 'swap-ends', { subject: object.id, object: subject.id }, { subject: object.id, object: subject.id })]
}

function otherwise(
  one: AnyClaim, relation: Relation, subject: Entity | undefined, object: Entity | undefined, { relations }: Given,
): Fix[] {
  const likeness = (other: Relation): number =>
    (other.plover && other.plover.type === relation.plover?.type ? 2 : 0) + (other.sign === relation.sign ? 1 : 0)
  return [...relations.values()]
    .filter((other) => other.id !== relation.id && fits(other, subject, object))
    .map((other) => ({ other, likeness: likeness(other) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_RELATIONS)
    .map(({ other }) => changeClaim(one, 'use-relation', { relation: other.id }, { relation: other.id }))
}

function ask(
  misfits: ReturnType<typeof misfitsOf>, relation: Relation, subject: Entity | undefined, object: Entity | undefined,
): Fix[] {
  const ends = [
    { end: 'subject', entity: subject, kinds: relation.subjects },
    { end: 'object', entity: object, kinds: relation.objects },
  ] as const
  return [
    choose('relation'),
    ...ends.flatMap(({ end, entity, kinds }): Fix[] => {
      if (!entity || !(misfits.includes(end) || misfits.includes('both'))) return []
      return misfits.includes(end) ? [choose(end), choose('kind', { entity: entity.id, kinds })] : [choose(end)]
    }),
  ]
}
