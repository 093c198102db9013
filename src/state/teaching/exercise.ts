/** Whether the open dossier is an exercise. Apart from what is done with one, since the first view asks it. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { isMade } from '../../core/teaching/is-made.ts'
import { dossier } from '../project.ts'

/** Whether the open dossier was made for readers; one whose title is only being written is not. */
export const isExercise: ReadonlySignal<boolean> = computed(() => isMade(dossier.value))
