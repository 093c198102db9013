/** What a name or a code says of an actor. */
import type { ActorRole } from '../event-table.ts'
import type { Text } from '../schema.ts'
import { homeOfNumber, labelOfNumber, type Home } from './find-state.ts'
import { isOfficial, type Sector } from './sectors.ts'

export interface ActorParts {
  readonly id: string
  readonly label: Text
  readonly role: ActorRole
  /** Where it is at home. */
  readonly home?: Home
  readonly sector?: Sector
}

/** The state itself: its id is its ISO 3166-1 code of three letters, so that it is one actor in whatever file it stands. */
export function stateActor(home: Home): ActorParts {
  return { id: home.iso3, label: home.label, role: home.isState ? 'state' : 'place', home }
}

/** The state of a number of the Correlates of War. One that is gone has no code, and its number for an id. */
export function stateOfNumber(number: number): ActorParts {
  const home = homeOfNumber(number)
  return home ? stateActor(home) : { id: `state ${number}`, label: labelOfNumber(number), role: 'state' }
}

/** Whether it acts for the state in which it is at home: by its sector, and unless it is the state. */
export function actsForHome({ role, home, sector }: ActorParts): boolean {
  return role !== 'state' && home?.isState === true && isOfficial(sector)
}
