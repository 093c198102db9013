/** What columns of a file say of an actor besides its name. */
import type { ActorParts } from './actor-parts.ts'
import type { Home } from './find-state.ts'
import { roleOfSector, type Sector } from './sectors.ts'

/**
 * Puts a sector and a home, where they are told, over those that the name says. Where they differ they become part of the id: whoever
 * changes the side is another actor. A person stays one. A state stays what it is.
 */
export function tellMore(named: ActorParts, sector: Sector | undefined, home: Home | undefined): ActorParts {
  if (named.role === 'state') return named
  const isOtherSector = sector !== undefined && sector !== named.sector
  const isOtherHome = home !== undefined && home !== named.home
  const told = { home: home ?? named.home, sector: sector ?? named.sector }
  return {
    id: `${named.id}${isOtherSector ? ` [${sector}]` : ''}${isOtherHome ? ` [${home.iso3}]` : ''}`,
    label: named.label,
    role: isOtherSector && named.role !== 'person' ? roleOfSector(sector) : named.role,
    ...(told.home ? { home: told.home } : {}),
    ...(told.sector ? { sector: told.sector } : {}),
  }
}
