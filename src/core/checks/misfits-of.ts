/** Which ends of a claim its relation does not take: the rules of `validate.ts`, asked of one triple. */
import type { Entity, Relation } from '../schema.ts'

/** The ends whose kind does not fit; `both` where a unary relation has two different ends. An end that is not there yet fits. */
export function misfitsOf(relation: Relation, subject: Entity | undefined, object: Entity | undefined): ('subject' | 'object' | 'both')[] {
  const misfits: ('subject' | 'object' | 'both')[] = []
  if (subject && !relation.subjects.includes(subject.kind)) misfits.push('subject')
  if (object && !relation.objects.includes(object.kind)) misfits.push('object')
  if (relation.unary && subject && object && subject.id !== object.id) misfits.push('both')
  return misfits
}

/** Whether a relation takes both ends, and is unary where both are the same. */
export function fits(relation: Relation, subject: Entity | undefined, object: Entity | undefined): boolean {
  const isOne = subject !== undefined && subject.id === object?.id
  return misfitsOf(relation, subject, object).length === 0 && (!isOne || relation.unary === true)
}
