/** The feedback that the reader asked for. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Feedback } from '../../core/teaching/give-feedback.ts'
import { lessonsFailed, slowLessons } from '../../state/teaching/ask-lesson-worker.ts'
import { checkedWork, checkWork, exerciseWish, goToClaim, goToText, isChangedSince, takeWish } from '../../state/teaching/exercise-work.ts'
import { listWords, messages } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { MissingPart } from '../../ui/missing-part.tsx'
import { FeedbackSheet } from '../feedback-sheet.tsx'
import { feedbackWords } from '../feedback-words.ts'
import { lessonsWords } from '../lessons-words.ts'
import { exercisesWords } from './exercises-words.ts'

/** Nothing until it is asked for. Of work in which there is nothing, one sentence says so: what the key has would only be given away. */
export function WorkFeedback(): JSX.Element {
  const words = exercisesWords.value.reader
  const heading = useRef<HTMLHeadingElement>(null)
  const checked = checkedWork.value
  const wish = exerciseWish.value
  // Why after drawing: the feedback that the wish is for comes with it.
  useLayoutEffect(() => {
    if (!heading.current || !takeWish('feedback')) return
    heading.current.focus()
    announce(checked && hasNothing(checked.feedback) ? lessonsWords.peek().nothingToCheck : words.checked(countWords()))
  }, [wish, checked])
  const isSlow = slowLessons.value.includes('feedback')
  const status = (
    <>
      <p class={isSlow ? 'exercise-told' : ''} role="status">{isSlow && lessonsWords.value.feedback}</p>
      {lessonsFailed.value.includes('feedback') && <MissingPart text={messages.value.partMissing} reload={messages.value.reload} />}
    </>
  )
  if (!checked) return status
  const isNothing = hasNothing(checked.feedback)
  return (
    <div class="teach-group exercise-feedback">
      <h3 class="teach-label" tabIndex={-1} ref={heading}>{feedbackWords.value.heading}</h3>
      <p class={isNothing ? '' : 'quiet'}>{isNothing ? lessonsWords.value.nothingToCheck : feedbackWords.value.intro}</p>
      {isChangedSince.value && (
        <p class="exercise-changed">
          {words.changed} <button type="button" class="button" onClick={() => void checkWork()}>{words.checkAgain}</button>
        </p>
      )}
      {status}
      {!isNothing && (
        <FeedbackSheet feedback={checked.feedback} exercise={checked.dossier} own={checked.dossier} isKeyFolded
          onGo={goToText} onChange={goToClaim} />
      )}
    </div>
  )
}

/** Whether the reader has nothing that could be held against the key. */
function hasNothing({ counts: { claims, mentions }, notThere }: Feedback): boolean {
  const [own, missed] = [claims, mentions].reduce(([sum, left], one) =>
    [sum + one.found + one['also-right'] + one.differs + one.additional, left + one.missed], [0, 0])
  return own === 0 && missed > 0 && notThere.length === 0
}

function countWords(): string {
  const { counts } = feedbackWords.peek()
  const found = checkedWork.peek()?.feedback.counts.claims
  if (!found) return ''
  return listWords((Object.keys(counts) as (keyof typeof found)[]).filter((one) => found[one] > 0).map((one) => counts[one](found[one])))
}
