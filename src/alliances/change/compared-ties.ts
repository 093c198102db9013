/** The ties of the circle in the two windows, and what changed between them. */
import { computed, type ReadonlySignal } from '@preact/signals'
import { changes, type Changes } from '../../core/analysis/changes.ts'
import { NO_SIDE, type Sides } from '../../core/analysis/sides.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { fittingSides } from '../../state/alliances/fitting-sides.ts'
import { narrowToCircle, tiesAfter, tiesBefore } from '../../state/alliances/ties.ts'
import { rankChanged, type RankedActor } from './rank-changed.ts'

export const circleBefore: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesBefore.value))
export const circleAfter: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesAfter.value))

/** The sides as the other lenses draw them; `undefined` until they are found for the table that is open. */
export const foundSides: ReadonlySignal<Sides | undefined> = computed(() => fittingSides.value?.sides)

export const changesNow: ReadonlySignal<Changes> = computed(() => {
  const after = circleAfter.value
  const noSides = (): Sides => ({ assignment: new Int32Array(after.table.actors.length).fill(NO_SIDE), count: 0 })
  return changes(circleBefore.value, after, foundSides.value ?? noSides())
})

/** Who changed, the largest change first. */
export const changedActors: ReadonlySignal<readonly RankedActor[]> = computed(() => rankChanged(changesNow.value, foundSides.value))
