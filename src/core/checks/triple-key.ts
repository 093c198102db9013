/** Triples as they are compared: of a symmetric relation, both directions are one. */
import type { Claim, Relation } from '../schema.ts'

/** The same for the same triple. */
export function tripleKey(
  { subject, relation, object }: Pick<Claim, 'subject' | 'relation' | 'object'>, found: Relation | undefined,
): string {
  return `${relation}\n${found?.symmetric ? pairKey(subject, object) : `${subject}\n${object}`}`
}

/** The same for two ends in either order. */
export function pairKey(one: string, other: string): string {
  // Why a line break: no id holds one.
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}
