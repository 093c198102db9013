/** The sides, as long as they are those of the events that are shown. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { NO_SIDE, type Sides } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { sides, type SidesPicture } from './sides.ts'
import { eventTable } from './ties.ts'

/** `undefined` until they are found. Why not the last ones meanwhile: with another source the same numbers mean other actors. */
export const fittingSides: ReadonlySignal<Pick<SidesPicture, 'sides' | 'standings'> | undefined> = computed(() =>
  (sides.value?.ties.table === eventTable.value ? sides.value : undefined))

/** Whether a tie does not fit: conflict within a side, or cooperation between two. */
export function contradictsSides({ a, b, sign }: Pick<Tie, 'a' | 'b' | 'sign'>, assignment: Sides['assignment'] | undefined): boolean {
  const [one, other] = [assignment?.[a] ?? NO_SIDE, assignment?.[b] ?? NO_SIDE]
  if (one === NO_SIDE || other === NO_SIDE) return false
  return one === other ? sign < 0 : sign > 0
}
