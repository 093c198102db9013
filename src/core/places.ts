/** Where on earth an actor is. */
import { foldName } from './actors/fold-name.ts'
import type { EventActor } from './event-table.ts'
import type { PlacesFile } from './places-schema.ts'

/** What an actor's place is: its own (a town), a state's capital or point, an organisation's seat, or that of the power for which it acts
 * or in which it is at home. */
export const PLACE_KINDS = ['own', 'capital', 'seat', 'power', 'home'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Degrees, east and north positive. */
export type Position = readonly [longitude: number, latitude: number]

export interface ActorPlace {
  readonly at: Position
  readonly kind: PlaceKind
}

/** Places by what they are looked up by. */
export interface Places {
  /** Towns and seats, by the id of the entity. */
  readonly byId: ReadonlyMap<string, ActorPlace>
  /** Seats, by folded name. */
  readonly byName: ReadonlyMap<string, ActorPlace>
  /** By ISO 3166-1 alpha-3. */
  readonly byCountry: ReadonlyMap<string, Position>
}

/** Readies the file, which is taken to be valid, for looking up. A state or seat at a place that the file does not have is left out. */
export function readPlaces(file: PlacesFile): Places {
  const towns = new Map(file.places.map(({ id, at }): [string, Position] => [id, at]))
  const byId = new Map([...towns].map(([id, at]): [string, ActorPlace] => [id, { at, kind: 'own' }]))
  const byName = new Map<string, ActorPlace>()
  for (const { id, place, names } of file.seats) {
    const at = towns.get(place)
    if (!at) continue
    const seat: ActorPlace = { at, kind: 'seat' }
    if (id !== undefined) byId.set(id, seat)
    for (const name of names ?? []) byName.set(foldName(name), seat)
  }
  const byCountry = new Map<string, Position>()
  for (const state of file.states) {
    const at = 'at' in state ? state.at : towns.get(state.place)
    if (at) byCountry.set(state.iso3, at)
  }
  return { byId, byName, byCountry }
}

/**
 * An actor's place: a state's capital, a town's own, an organisation's seat; of whoever acts for a power that of the power (the one
 * named last, and its power's in turn), else of its country. `undefined` where nothing says it: a bloc, an armed group without a country, a
 * region.
 * @param actors all of its table: allegiances are indices into them
 */
export function placeOf(actor: EventActor, actors: readonly EventActor[], places: Places): ActorPlace | undefined {
  return findPlace(actor, actors, places, new Set())
}

function findPlace(
  actor: EventActor,
  actors: readonly EventActor[],
  places: Places,
  asked: ReadonlySet<EventActor>,
): ActorPlace | undefined {
  if (asked.has(actor)) return undefined
  const { role, country } = actor
  const home = country === undefined ? undefined : places.byCountry.get(country)
  if (role === 'state' && home) return { at: home, kind: 'capital' }
  const own = places.byId.get(actor.id) ?? places.byName.get(foldName(actor.label.en))
  if (own) return own
  const below = new Set(asked).add(actor)
  for (const { power } of actor.allegiances.toReversed()) {
    const found = actors[power] && findPlace(actors[power], actors, places, below)
    if (found) return { at: found.at, kind: 'power' }
  }
  if (!home) return undefined
  // Why: a territory of coded data is a place by itself, with a code of its own.
  return { at: home, kind: role === 'place' && actor.id === country ? 'own' : 'home' }
}
