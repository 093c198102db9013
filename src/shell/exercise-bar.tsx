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
    if (!exerciseWish.value || workspace.value !== 'annotate') return
    if (takeWish('text')) goToText()
    else if (takeWish('desk')) goToDesk()
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

/** After so many frames a desk that is not there is given up. */
const MOST_FRAMES = 120

/** Gives the focus to what lies on the desk. Why in frames: the text and the desk beside it are drawn after this, and the desk is unfolded later
 * still; why not one of its fields: each of them would open its list, or a keyboard over it. */
function goToDesk(frames = 0): void {
  requestAnimationFrame(() => {
    const panel = document.querySelector<HTMLElement>('.annotate-panel')
    panel?.focus()
    if (document.activeElement !== panel && frames < MOST_FRAMES) goToDesk(frames + 1)
  })
}
