/** The ties of one actor. */
import type { Tie, Ties } from './tie-types.ts'

/** A tie seen from one of its ends. */
export interface TieTo {
  readonly other: number
  readonly tie: Tie
}

/** The ties of an actor (an index), strongest first. */
export function tiesOf({ ties }: Ties, actor: number): TieTo[] {
  return ties.flatMap((tie) => (tie.a === actor ? [{ other: tie.b, tie }] : tie.b === actor ? [{ other: tie.a, tie }] : []))
}

/** The tie between two actors, in either order; `undefined` where they have none. */
export function tieBetween({ ties }: Ties, one: number, other: number): Tie | undefined {
  const [a, b] = one < other ? [one, other] : [other, one]
  return ties.find((tie) => tie.a === a && tie.b === b)
}
