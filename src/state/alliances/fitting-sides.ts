/** The sides, as long as they are those of the events that are shown. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { contradictsSides } from '../../core/analysis/sides.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { sides, type SidesPicture } from './sides.ts'
import { eventTable } from './ties.ts'

/** `undefined` until they are found. Why not the last ones meanwhile: with another source the same numbers mean other actors. */
export const fittingSides: ReadonlySignal<SidesPicture | undefined> = computed(() =>
  (sides.value?.ties.table === eventTable.value ? sides.value : undefined))

/** Whether a tie contradicts them: conflict within a side, or cooperation between two. Not until they are found. */
export function contradictsFitting(tie: Pick<Tie, 'a' | 'b' | 'sign'>): boolean {
  const fitting = fittingSides.value
  return fitting !== undefined && contradictsSides(tie, fitting.sides.assignment)
}
