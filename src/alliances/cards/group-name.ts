/** What a side, or those on none, are called. */
import type { EventActor } from '../../core/event-table.ts'
import type { SideGroup } from '../../state/alliances/group-by-side.ts'
import { nameSide } from '../sides/describe-marks.ts'
import { cardsWords } from './cards-words.ts'

/** A side by its strongest member. `actors` are those of the table. */
export function groupName({ side, actors: [first] }: SideGroup, actors: readonly EventActor[]): string {
  return typeof side === 'number' ? nameSide({ strongest: actors[first ?? -1] as EventActor }) : cardsWords.value.overview.standings[side]
}
