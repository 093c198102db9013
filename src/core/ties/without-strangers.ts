/** Ties without those of persons of whom nobody says for whom they act. */
import { findStrangers } from './find-strangers.ts'
import type { Tie, Ties } from './tie-types.ts'

/** Leaves out ties with such an end (see `findStrangers`): they say nothing of who stands with whom. In the order given; the same list
 * where none is left out. */
export function withoutStrangers(ties: readonly Tie[], table: Ties['table'], isKnown: (id: string) => boolean): readonly Tie[] {
  const strangers = findStrangers(ties, table, isKnown)
  return strangers.size === 0 ? ties : ties.filter(({ a, b }) => !strangers.has(a) && !strangers.has(b))
}
