/** The buttons of the bar: back, next, the words shown or hidden, presenting, the end. */
import { useSignal, type Signal } from '@preact/signals'
import type { JSX } from 'preact'
import { madeStory } from '../state/teaching/make-story.ts'
import { goToStep, playStory, type PlayedStep } from '../state/teaching/play-story.ts'
import { isPresenting, openNotes, present } from '../state/teaching/present-story.ts'
import { Icon } from '../ui/icon.tsx'
import { playerWords } from './player-words.ts'

/** `now` is left out while the story has no step. */
export function PlayerTools({ now, isFolded, onEnd }: {
  now: PlayedStep | undefined
  isFolded: Signal<boolean>
  onEnd: () => void
}): JSX.Element {
  const words = playerWords.value
  const isBlocked = useSignal(false)
  const isMade = madeStory.value !== undefined
  const fold = isFolded.value ? words.show : words.hide
  return (
    <>
      {now && (
        <div class="story-turn">
          <TurnButton now={now} by={-1} label={words.back} />
          <p class="story-place">
            {/* Why both: where the address is this one already, a link to it does nothing. */}
            <a href={`#${linkTo(now)}`} onClick={() => playStory(now.story.id, now.step.id)}>
              {words.place(now.index + 1, now.story.steps.length)}
            </a>
          </p>
          <TurnButton now={now} by={1} label={words.next} />
        </div>
      )}
      <div class="story-tools">
        {now && !isMade && (
          <>
            <button type="button" class="button button-quiet wide-only" aria-pressed={isPresenting.value}
              onClick={() => present(!isPresenting.peek())}>
              {words.present}
            </button>
            <button type="button" class="button button-quiet wide-only" aria-label={words.notes} title={words.notes}
              onClick={() => (isBlocked.value = !openNotes(now.story.id))}>
              {words.notesShort}
            </button>
          </>
        )}
        {now && (
          <button type="button" class="button button-quiet button-square" aria-expanded={!isFolded.value} aria-label={fold} title={fold}
            onClick={() => (isFolded.value = !isFolded.peek())}>
            <Icon name={isFolded.value ? 'plus' : 'minus'} />
          </button>
        )}
        {!isMade && (
          <button type="button" class="button button-quiet" aria-label={words.end} title={words.end} onClick={onEnd}>{words.endShort}</button>
        )}
      </div>
      {isBlocked.value && <p class="story-note" role="alert">{words.notesBlocked}</p>}
    </>
  )
}

/** Why not disabled: a button that has the focus would lose it with the last step. */
function TurnButton({ now, by, label }: { now: PlayedStep; by: -1 | 1; label: string }): JSX.Element {
  const isPossible = now.story.steps[now.index + by] !== undefined
  return (
    <button type="button" class={`button${by > 0 && isPossible ? ' button-primary' : ''}`} aria-disabled={!isPossible}
      onClick={() => goToStep(now.index + by)}>
      {label}
    </button>
  )
}

/** The address of a step, without `#`. */
export function linkTo({ story, step }: Pick<PlayedStep, 'story' | 'step'>): string {
  return new URLSearchParams([['story', story.id], ['step', step.id]]).toString()
}
