/** Saving the exercise that was planned, and trying it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { writeDossier } from '../../state/export.ts'
import { hiddenCount, openExercise, planExercise, type ExerciseWords } from '../../state/teaching/exercise-plan.ts'
import { goToText } from '../../state/teaching/exercise-work.ts'
import { INITIAL_VIEW, view } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { download } from '../../ui/download.ts'
import { announce } from '../../ui/live-region.tsx'
import { exercisesWords } from './exercises-words.ts'
import { nameFile } from './name-file.ts'

/** Why not disabled: a button that has the focus would lose it with the last claim. */
export function HandOut({ first }: { first: ExerciseWords }): JSX.Element {
  const words = exercisesWords.value.maker
  const note = useSignal('')
  const isEmpty = hiddenCount.value === 0
  const tell = (message: string): void => {
    note.value = message
    announce(message)
  }
  const save = async (): Promise<void> => {
    const made = planExercise(first)
    const name = nameFile(say(made.exercise?.title ?? first.title))
    try {
      const written = await writeDossier({ formatId: 'triplomat' }, made)
      if (!written) return
      download(written.content, name)
      tell(exercisesWords.peek().maker.saved(name))
    } catch (error) {
      tell(exercisesWords.peek().maker.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  const savePage = async (): Promise<void> => {
    const made = planExercise(first)
    const name = nameFile(say(made.exercise?.title ?? first.title), '', 'page.html')
    try {
      const { writePageOf } = await import('../../state/one-file/write-one-page.ts')
      const { language, theme } = view.peek()
      download(await writePageOf(made, { ...INITIAL_VIEW, workspace: 'teach', teachPart: 'exercises', language, theme }), name)
      tell(exercisesWords.peek().maker.saved(name))
    } catch (error) {
      tell(exercisesWords.peek().maker.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  const begin = (): void => {
    openExercise(planExercise(first))
    goToText()
  }
  return (
    <>
      <div class="button-row exercise-deeds">
        <button type="button" class="button button-primary" aria-disabled={isEmpty}
          onClick={() => (isEmpty ? tell(words.nothingHidden) : void save())}>
          {words.save}
        </button>
        <button type="button" class="button" aria-disabled={isEmpty} onClick={() => (isEmpty ? tell(words.nothingHidden) : void savePage())}>
          {words.savePage}
        </button>
        <button type="button" class="button" aria-disabled={isEmpty} onClick={() => (isEmpty ? tell(words.nothingHidden) : begin())}>
          {words.trying}
        </button>
      </div>
      <p class="exercise-note">{words.pageNote} {words.tryNote}</p>
      {note.value !== '' && <p class="exercise-told">{note.value}</p>}
    </>
  )
}
