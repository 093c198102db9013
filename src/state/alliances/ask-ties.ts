/** The ties that questions are asked of: those of the circle, under the choices in force. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { Ties } from '../../core/ties/tie-types.ts'
import { narrowToCircle, ties, tiesAfter, tiesBefore, tiesEver } from './ties.ts'

export const askTies: ReadonlySignal<Ties> = computed(() => narrowToCircle(ties.value))
export const askTiesBefore: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesBefore.value))
export const askTiesAfter: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesAfter.value))
export const askTiesEver: ReadonlySignal<Ties> = computed(() => narrowToCircle(tiesEver.value))

/** Who can be asked about (indices), and where each stands in that order: who has most events first. */
export const askActors: ReadonlySignal<{
  readonly actors: readonly number[]
  readonly places: ReadonlyMap<number, number>
}> = computed(() => {
  const counts = new Map<number, number>()
  for (const { a, b, events } of askTies.value.ties) {
    counts.set(a, (counts.get(a) ?? 0) + events.length)
    counts.set(b, (counts.get(b) ?? 0) + events.length)
  }
  const actors = [...counts].sort(([one, its], [other, others]) => others - its || one - other).map(([actor]) => actor)
  return { actors, places: new Map(actors.map((actor, place) => [actor, place])) }
})
