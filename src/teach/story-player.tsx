/** The bar above the picture in which a story is played, or recorded step by step. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import '../styles/teach-player.css'
import type { Camera } from '../core/schema.ts'
import { madeStory, stopMaking } from '../state/teaching/make-story.ts'
import { goToStep, isPlayable, isStoryLost, keepStep, played } from '../state/teaching/play-story.ts'
import { isPresenting, present, tellNotes } from '../state/teaching/present-story.ts'
import { story, workspace } from '../state/view.ts'
import { say } from '../state/words.ts'
import { announce } from '../ui/live-region.tsx'
import { playerWords } from './player-words.ts'
import { PlayerTools } from './player-tools.tsx'
import { RecordTools } from './record-tools.tsx'
import { useRevealedEvidence } from './reveal-evidence.ts'
import { sayStep } from './say-step.ts'
import { StepWords } from './step-words.tsx'

/** Keys that turn the page while the bar has the focus; those of a remote control turn it everywhere while one presents. */
const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }
const REMOTE: ReadonlySet<string> = new Set(['PageUp', 'PageDown'])

/** There while a story is on and a workspace is open in which it plays. `readCamera` tells where the graph is seen from; nothing where it is
 * not drawn. */
export function StoryPlayer({ readCamera }: { readCamera: () => Camera | undefined }): JSX.Element | null {
  const bar = useRef<HTMLElement>(null)
  const isFolded = useSignal(false)
  useEffect(keepStep, [])
  useEffect(tellNotes, [])
  useRevealedEvidence(isFolded)
  useSignalEffect(announceStep)
  useSignalEffect(() => {
    document.documentElement.classList.toggle('is-presenting', isPresenting.value && story.value !== undefined)
  })
  const id = story.value?.id
  const isOn = id !== undefined && isPlayable(workspace.value)
  // Why: its keys work there, and who listens begins with it.
  useLayoutEffect(() => {
    if (isOn) bar.current?.focus()
  }, [id, isOn])
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (isPresenting.peek() && REMOTE.has(event.key) && !isTyping(event.target)) turnByKey(event)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [])
  if (!isOn) return null
  const words = playerWords.value
  const now = played.value
  const isMade = madeStory.value === id
  const name = now ? words.region(say(now.story.title)) : words.make.region
  return (
    <section class={`story-player${isFolded.value ? ' is-folded' : ''}`} tabIndex={-1} ref={bar}
      aria-label={isMade ? words.make.region : name}
      onKeyDown={(event) => {
        // Why asked: an open panel takes the key for itself, further up.
        if (event.key === 'Escape' && bar.current?.querySelector('.popover-panel')) return
        if (event.key === 'Escape') {
          event.preventDefault()
          end()
        } else turnByKey(event)
      }}>
      <div class="story-bar">
        <p class="story-name">{now ? say(now.story.title) : isMade && words.first.story}</p>
        <PlayerTools now={now} isFolded={isFolded} onEnd={end} />
      </div>
      {!isFolded.value && (now ? <StepWords now={now} /> : <NoStep isMade={isMade} />)}
      {isMade && <RecordTools readCamera={readCamera} />}
    </section>
  )
}

function NoStep({ isMade }: { isMade: boolean }): JSX.Element {
  const words = playerWords.value
  if (isMade) return <p class="story-note">{words.make.empty}</p>
  return <p class="story-note" role="status">{isStoryLost.value ? words.lost : words.coming}</p>
}

function turnByKey(event: KeyboardEvent): void {
  const by = STEPS[event.key]
  const now = played.peek()
  if (!by || !now || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  goToStep(now.index + by)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog, [role=listbox], [role=menu]') !== null
}

function end(): void {
  present(false)
  stopMaking()
  announce(playerWords.peek().over)
  // Why: the bar that had it is gone.
  document.getElementById('lens')?.focus()
}

/** Why aloud: the words stand apart from the button that is pressed. */
function announceStep(): void {
  const now = played.value
  if (!now || !isPlayable(workspace.value)) return
  announce(sayStep(now))
}
