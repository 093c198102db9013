/** The ties of the circle in the two windows, and what changed between them. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { changes, type Changes } from '../../core/analysis/changes.ts'
import { NO_SIDE, type Sides } from '../../core/analysis/sides.ts'
import type { Tie, Ties } from '../../core/ties/tie-types.ts'
import { sides } from '../../state/alliances/sides.ts'
import { tiesAfter, tiesBefore, tiesOfCircle } from '../../state/alliances/ties.ts'
import { rankChanged, type RankedActor } from './rank-changed.ts'

export const circleBefore: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesBefore.value))
export const circleAfter: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesAfter.value))

/** The sides as the other lenses draw them; `undefined` until they are found for the table that is open. */
export const foundSides: ReadonlySignal<Sides | undefined> = computed(() => {
  const picture = sides.value
  return picture?.ties.table === circleAfter.value.table ? picture.sides : undefined
})

export const changesNow: ReadonlySignal<Changes> = computed(() => {
  const after = circleAfter.value
  return changes(circleBefore.value, after, foundSides.value ?? { assignment: new Int32Array(after.table.actors.length).fill(NO_SIDE), count: 0 })
})

/** Who changed, the largest change first. */
export const changedActors: ReadonlySignal<readonly RankedActor[]> = computed(() => rankChanged(changesNow.value, foundSides.value))

/** How many events and tellings a set of ties has. */
export function sumEvents(ties: readonly Tie[]): { events: number; tellings: number } {
  let [events, tellings] = [0, 0]
  for (const tie of ties) {
    events += tie.events.length
    tellings += tie.tellings
  }
  return { events, tellings }
}

function narrowToCircle(all: Ties): Ties {
  const ties = tiesOfCircle(all)
  return ties === all.ties ? all : { ...all, ties, actors: [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((one, other) => one - other) }
}
