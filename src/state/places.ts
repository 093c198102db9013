/** Where a person has put nodes by hand. It outlives a change of layout, and goes with the dossier. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

export interface Place {
  readonly x: number
  readonly y: number
}

const pinned = signal<ReadonlyMap<string, Place>>(new Map())
const released = signal(0)

/** Entities that were dragged, and to where, in the coordinates of the layout. */
export const pins: ReadonlySignal<ReadonlyMap<string, Place>> = pinned

/** Counts how often all were released at once. */
export const releases: ReadonlySignal<number> = released

export function pin(entity: string, place: Place): void {
  pinned.value = new Map(pinned.value).set(entity, place)
}

export function unpinAll(): void {
  pinned.value = new Map()
  released.value += 1
}
