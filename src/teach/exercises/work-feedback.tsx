/** The feedback that the reader asked for. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { checkedWork, checkWork, exerciseWish, goToClaim, goToText, isChangedSince, takeWish } from '../../state/teaching/exercise-work.ts'
import { listWords } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { FeedbackSheet } from '../feedback-sheet.tsx'
import { feedbackWords } from '../feedback-words.ts'
import { exercisesWords } from './exercises-words.ts'

/** Nothing until it is asked for. */
export function WorkFeedback(): JSX.Element | null {
  const words = exercisesWords.value.reader
  const heading = useRef<HTMLHeadingElement>(null)
  const checked = checkedWork.value
  const wish = exerciseWish.value
  // Why after drawing: the feedback that the wish is for comes with it.
  useLayoutEffect(() => {
    if (!heading.current || !takeWish('feedback')) return
    heading.current.focus()
    announce(words.checked(countWords()))
  }, [wish, checked])
  if (!checked) return null
  return (
    <div class="teach-group exercise-feedback">
      <h3 class="teach-label" tabIndex={-1} ref={heading}>{feedbackWords.value.heading}</h3>
      <p class="quiet">{feedbackWords.value.intro}</p>
      {isChangedSince.value && (
        <p class="exercise-changed">
          {words.changed} <button type="button" class="button" onClick={checkWork}>{words.checkAgain}</button>
        </p>
      )}
      <FeedbackSheet feedback={checked.feedback} exercise={checked.dossier} own={checked.dossier} isKeyFolded
        onGo={goToText} onChange={goToClaim} />
    </div>
  )
}

function countWords(): string {
  const { counts } = feedbackWords.peek()
  const found = checkedWork.peek()?.feedback.counts.claims
  if (!found) return ''
  return listWords((Object.keys(counts) as (keyof typeof found)[]).filter((one) => found[one] > 0).map((one) => counts[one](found[one])))
}
