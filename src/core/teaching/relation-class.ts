/** Relations that two careful readers may choose between. */
import type { Relation } from '../schema.ts'

/** The same for relations of one PLOVER type and sign that have a direction both or neither; a relation without a type is like no other.
 * The manual's types are what readers agree on; which of the house's words they take within a type is finer than the text often is. */
export function relationClass({ id, plover, sign, symmetric, unary = false }: Relation): string {
  // Why a line break: no id holds one.
  return plover ? `${plover.type}\n${sign}\n${symmetric}\n${unary}` : id
}
