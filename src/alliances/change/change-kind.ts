/** What became of a tie, in the words of the lens. */
import type { ChangedTie } from '../../core/analysis/changes.ts'
import type { ChangeKind } from '../../i18n/alliances/change-en.ts'

/** In the order in which they are told. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['new', 'turned', 'ended', 'firmer', 'looser', 'same']

/** Ties that keep their sign are told apart by their score: further from 0 is firmer. */
export function kindOfChange({ change, before, after }: Pick<ChangedTie, 'change' | 'before' | 'after'>): ChangeKind {
  if (change !== 'kept') return change
  const [was, is] = [Math.abs(before?.score ?? 0), Math.abs(after?.score ?? 0)]
  return is > was ? 'firmer' : is < was ? 'looser' : 'same'
}

/** How many ties each kind has. */
export function countKinds(ties: readonly ChangedTie[]): Record<ChangeKind, number> {
  const counts: Record<ChangeKind, number> = { new: 0, ended: 0, turned: 0, firmer: 0, looser: 0, same: 0 }
  for (const tie of ties) counts[kindOfChange(tie)]++
  return counts
}
