/** Where actors are, and the land under them: fetched when a map is first wanted. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { PlacesFile } from '../../core/places-schema.ts'
import { placeOf, readPlaces, type ActorPlace, type Places } from '../../core/places.ts'
import { eventTable } from './ties.ts'

/** Where the files lie, from the page. */
const ADDRESSES = { places: 'places.json', land: 'land.json' }

/** `failed` where the files could not be had: the map says so and can be asked again. */
export type GroundState = 'none' | 'asked' | 'ready' | 'failed'

/** Which part of the world is seen, in units of the drawn world: what lies in the middle and at the lower edge, and the px of such a unit.
 * Why the edge: the sentence above the map grows and shrinks, and what a person looks at is to stay where it is. */
export interface MapView {
  readonly x: number
  readonly bottom: number
  readonly scale: number
}

const known = signal<Places | undefined>(undefined)
const land = signal<unknown>(undefined)
const stage = signal<GroundState>('none')
const seen = signal<MapView | undefined>(undefined)

export const groundState: ReadonlySignal<GroundState> = stage
/** What `land.json` holds, as `data/make-land.ts` made it; `undefined` until it is there. */
export const landFile: ReadonlySignal<unknown> = land

/** As a person has put it, so that it is there again after a look through another lens; `undefined` until they did. */
export const mapView: ReadonlySignal<MapView | undefined> = seen

/** Where each actor of the table is, by its number; `undefined` where nothing says it, and for all until the files are there. */
export const actorPlaces: ReadonlySignal<(actor: number) => ActorPlace | undefined> = computed(() => {
  const places = known.value
  const { actors } = eventTable.value
  const found = new Map<number, ActorPlace | undefined>()
  return (number) => {
    const actor = actors[number]
    if (!places || !actor) return undefined
    if (!found.has(number)) found.set(number, placeOf(actor, actors, places))
    return found.get(number)
  }
})

/** Keeps what a person looks at; `undefined` leaves it to the map, which shows all actors. */
export function lookAtMap(view: MapView | undefined): void {
  seen.value = view
}

/** Fetches both files once, however often it is asked for. After a failure the next call tries again. */
export async function loadGround(addresses: { readonly places: string; readonly land: string } = ADDRESSES): Promise<void> {
  if (stage.peek() === 'asked' || stage.peek() === 'ready') return
  stage.value = 'asked'
  try {
    const [places, ground] = await Promise.all([fetchJson(addresses.places), fetchJson(addresses.land)])
    // Why as they are: both were made and checked when the app was built.
    known.value = readPlaces(places as PlacesFile)
    land.value = ground
    stage.value = 'ready'
  } catch {
    stage.value = 'failed'
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
