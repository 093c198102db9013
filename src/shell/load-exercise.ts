/** The bar of an exercise; loaded when the first one is open. */
import type { FunctionComponent } from 'preact'

export async function loadExercise(): Promise<FunctionComponent> {
  return (await import('./exercise-bar.tsx')).ExerciseBar
}
