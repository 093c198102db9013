/** Exercises: made of the open dossier, or worked at where it is one. */
import type { JSX } from 'preact'
import '../../styles/teach-exercises.css'
import { isExercise } from '../../state/teaching/exercise.ts'
import { ExerciseMaker } from './exercise-maker.tsx'
import { ExerciseReader } from './exercise-reader.tsx'

export function Exercises(): JSX.Element {
  return isExercise.value ? <ExerciseReader /> : <ExerciseMaker />
}
