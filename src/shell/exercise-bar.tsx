/** The thin bar above the text of an exercise, and the ways between the text and the page of the exercise. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import '../styles/teach-exercises.css'
import { goToText } from '../annotate/articles/go-to-text.ts'
import { dossier, opening } from '../state/project.ts'
import { isExercise } from '../state/teaching/exercise.ts'
import {
  canCheck, checkWork, exerciseWish, goToHandIn, sentencesDone, showExercise, takeWish,
} from '../state/teaching/exercise-work.ts'
import { selection, story, workspace } from '../state/view.ts'
import { say } from '../state/words.ts'
import { exercisesWords } from '../teach/exercises/exercises-words.ts'
import { Paragraphs } from '../teach/paragraphs.tsx'
import { PopoverButton } from '../ui/popover-button.tsx'

/** Draws nothing but over the text that is annotated. Who opens an exercise and would see its graph is led to its page first, unless the
 * address names a record or a story. */
export function ExerciseBar(): JSX.Element | null {
  const shown = useRef(-1)
  useSignalEffect(() => {
    if (!isExercise.value || opening.value === shown.current) return
    shown.current = opening.value
    if (workspace.peek() === 'explore' && !story.peek() && !selection.peek()) showExercise()
  })
  useSignalEffect(() => {
    if (exerciseWish.value?.place === 'text' && workspace.value === 'annotate' && takeWish('text')) goToText()
  })
  const exercise = dossier.value.exercise
  if (!isExercise.value || !exercise || workspace.value !== 'annotate') return null
  const { bar, reader } = exercisesWords.value
  const title = say(exercise.title)
  return (
    <section class="exercise-bar" aria-label={bar.region(title)}>
      <p class="exercise-bar-title" title={title}>{title}</p>
      <p class="exercise-bar-done">{reader.done(sentencesDone.value)}</p>
      <div class="exercise-bar-deeds">
        <PopoverButton label={bar.instructions} panelLabel={bar.instructions}>
          <div class="exercise-bar-words"><Paragraphs words={say(exercise.instructions)} /></div>
        </PopoverButton>
        {canCheck.value && <button type="button" class="button" onClick={checkWork}>{reader.check}</button>}
        <button type="button" class="button" onClick={goToHandIn}>{reader.handIn}</button>
      </div>
    </section>
  )
}
