/** Where a reader sees what the exercise asks, checks their work, and hands it in. */
import type { JSX } from 'preact'
import { dossier } from '../../state/project.ts'
import { reopenExercise } from '../../state/teaching/exercise-plan.ts'
import { canCheck, checkedWork, checkWork, goToText, sentencesDone } from '../../state/teaching/exercise-work.ts'
import { say } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import { exercisesWords, firstWords } from './exercises-words.ts'
import { HandIn } from './hand-in.tsx'
import { WorkFeedback } from './work-feedback.tsx'

export function ExerciseReader(): JSX.Element {
  const words = exercisesWords.value.reader
  const { exercise, articles } = dossier.value
  const { title, instructions } = exercise ?? firstWords(articles[0]?.title ?? '')
  const hasBegun = sentencesDone.value > 0
  return (
    <section class="exercise-reader" aria-labelledby="exercise">
      <h2 class="teach-title" id="exercise">{say(title)}</h2>
      <div class="exercise-instructions"><Paragraphs words={say(instructions)} /></div>
      <div class="button-row exercise-deeds">
        <button type="button" class={`button${checkedWork.value ? '' : ' button-primary'}`} onClick={() => goToText()}>
          {hasBegun ? words.goOn : words.begin}
        </button>
        {canCheck.value && !checkedWork.value && <button type="button" class="button" onClick={() => void checkWork()}>{words.check}</button>}
        <span class="quiet">{words.done(sentencesDone.value)}</span>
      </div>
      {canCheck.value ? <WorkFeedback /> : <p class="exercise-told">{words.noKey}</p>}
      <HandIn title={say(title)} />
      <ForTeachers />
    </section>
  )
}

function ForTeachers(): JSX.Element | null {
  const words = exercisesWords.value.reader
  if (!canCheck.value) return null
  const reopen = (): void => {
    reopenExercise()
    announce(words.reopened)
    document.getElementById('lens')?.focus()
  }
  return (
    <details class="exercise-teachers">
      <summary>{words.teachers}</summary>
      <p>{words.reopenNote}</p>
      <p><button type="button" class="button" onClick={reopen}>{words.reopen}</button></p>
    </details>
  )
}
