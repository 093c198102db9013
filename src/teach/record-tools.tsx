/** Making a story from what is on the screen: record a step, give one another view, go on to its words. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Camera } from '../core/schema.ts'
import { editStory } from '../state/teaching/edited-story.ts'
import { findOwnStory, madeStory, recordAgain, recordStep, stopMaking, type Recording } from '../state/teaching/make-story.ts'
import { played } from '../state/teaching/play-story.ts'
import { showWorkspace } from '../state/view.ts'
import { announce } from '../ui/live-region.tsx'
import { firstWords, playerWords } from './player-words.ts'

export function RecordTools({ readCamera }: { readCamera: () => Camera | undefined }): JSX.Element {
  const words = playerWords.value.make
  const note = useSignal('')
  const story = findOwnStory(madeStory.value)
  const tell = (recording: Recording, done: () => string): void => {
    note.value = recording === 'done' ? '' : recording === 'too-long' ? words.tooLong : words.refused
    if (recording === 'done') announce(done())
  }
  const numberNow = (): number => (played.peek()?.index ?? 0) + 1
  const leave = (isDone: boolean): void => {
    const step = played.peek()?.step.id
    const id = madeStory.peek()
    if (isDone) stopMaking()
    if (id !== undefined && findOwnStory(id)) editStory(id, step)
    showWorkspace('teach')
  }
  return (
    <div class="record-tools">
      <button type="button" class="button button-primary" title={words.hint}
        onClick={() => tell(recordStep(firstWords((story?.steps.length ?? 0) + 1), readCamera()), () => words.recorded(numberNow()))}>
        {words.record}
      </button>
      {played.value && (
        <>
          <button type="button" class="button" title={words.again} aria-label={words.again}
            onClick={() => tell(recordAgain(readCamera()), () => words.replaced(numberNow()))}>
            {words.againShort}
          </button>
          <button type="button" class="button" onClick={() => leave(false)}>{words.words}</button>
        </>
      )}
      <button type="button" class="button" onClick={() => leave(true)}>{words.done}</button>
      <p class="story-note" role="alert">{note.value}</p>
    </div>
  )
}
