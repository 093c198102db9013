/** A step of a story inside another page: its words above the picture, and the way to the next. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { goToStep, isStoryLost, keepStep, played, type PlayedStep } from '../state/teaching/play-story.ts'
import { story } from '../state/view.ts'
import { say } from '../state/words.ts'
import { playerWords } from '../teach/player-words.ts'
import { sayStep } from '../teach/say-step.ts'
import { StepWords } from '../teach/step-words.tsx'
import { announce } from '../ui/live-region.tsx'
import { useStepCamera } from './step-camera.ts'
import '../styles/teach-player.css'

/** The keys that turn the page while the focus is in the words or on a button. */
const TURNS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

/** Keeps the view of the step that the address names. */
export function EmbeddedStory(): JSX.Element | null {
  useEffect(keepStep, [])
  useStepCamera()
  useSignalEffect(sayTurn)
  const words = playerWords.value
  const now = played.value
  if (!story.value) return null
  if (!now) return <p class="embedded-story story-note" role="status">{isStoryLost.value ? words.lost : words.coming}</p>
  return (
    <section class="embedded-story" aria-label={words.region(say(now.story.title))} onKeyDown={(event) => turnByKey(event, now)}>
      <div class="embedded-turn">
        <TurnButton now={now} by={-1} label={words.back} />
        <p class="story-place">{words.place(now.index + 1, now.story.steps.length)}</p>
        <TurnButton now={now} by={1} label={words.next} />
        <p class="embedded-name">{say(now.story.title)}</p>
      </div>
      <StepWords now={now} />
    </section>
  )
}

/** Why not disabled: a button that has the focus would lose it with the last step. */
function TurnButton({ now, by, label }: { now: PlayedStep; by: -1 | 1; label: string }): JSX.Element {
  const isPossible = now.story.steps[now.index + by] !== undefined
  return (
    <button type="button" class="button" aria-disabled={!isPossible} onClick={() => goToStep(now.index + by)}>{label}</button>
  )
}

function turnByKey(event: KeyboardEvent, now: PlayedStep): void {
  const by = TURNS[event.key]
  if (!by || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  goToStep(now.index + by)
}

let said: PlayedStep | undefined

/** Why not the first: who comes to the frame reads it. */
function sayTurn(): void {
  const now = played.value
  if (now && said && said.step !== now.step) announce(sayStep(now))
  said = now
}
