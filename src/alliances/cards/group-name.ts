/** What a side, or those on none, are called. */
import type { SideGroup } from '../../state/alliances/group-by-side.ts'
import { nameSide } from '../sides/describe-marks.ts'
import type { HeadsOfSide } from '../sides/heads-of-sides.ts'
import { cardsWords } from './cards-words.ts'

/** A side by its strongest member, as in the picture of the sides. `heads` are those of the division that the group is of. */
export function groupName({ side }: Pick<SideGroup, 'side'>, heads: ReadonlyMap<number, HeadsOfSide>): string {
  if (typeof side !== 'number') return cardsWords.value.overview.standings[side]
  const own = heads.get(side)
  return own ? nameSide(own) : ''
}
