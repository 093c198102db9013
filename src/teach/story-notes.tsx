/** The second window of who presents: the notes of the step, what comes next, and a clock. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../styles/teach-player.css'
import { toldStep, turnPage, type ToldStep } from '../state/teaching/present-story.ts'
import { language } from '../state/view.ts'
import { say } from '../state/words.ts'
import { Paragraphs } from './paragraphs.tsx'
import { playerWords } from './player-words.ts'

const SECOND = 1000
const KEYS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

export function StoryNotes(): JSX.Element {
  const words = playerWords.value
  const told = toldStep.value
  const title = told ? words.window.title(say(told.story.title)) : ''
  useEffect(() => {
    document.title = title || 'Triplomat'
  }, [title])
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      const by = KEYS[event.key]
      if (!by || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      turnPage(by)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [])
  return (
    <main class="story-notes">
      {told ? <Notes told={told} title={title} /> : <h1 class="story-notes-waiting">{words.window.waiting}</h1>}
      <Clock />
    </main>
  )
}

function Notes({ told: { story, index }, title }: { told: ToldStep; title: string }): JSX.Element | null {
  const words = playerWords.value
  const [step, next] = [story.steps[index], story.steps[index + 1]]
  if (!step) return null
  return (
    <>
      <h1 class="story-notes-name">{title}</h1>
      <div class="story-turn">
        <button type="button" class="button" aria-disabled={index === 0} onClick={() => turnPage(-1)}>{words.back}</button>
        <p class="story-place" role="status">{words.place(index + 1, story.steps.length)}</p>
        <button type="button" class="button button-primary" aria-disabled={!next} onClick={() => turnPage(1)}>{words.next}</button>
      </div>
      <h2 class="story-title">{say(step.title)}</h2>
      <div class="story-text">{step.notes ? <Paragraphs words={say(step.notes)} /> : <p class="quiet">{words.window.noNotes}</p>}</div>
      {step.question && (
        <div class="story-question">
          <h3 class="story-label">{words.question}</h3>
          <Paragraphs words={say(step.question)} />
        </div>
      )}
      <section class="story-notes-next" aria-label={words.window.nextStep}>
        <h3 class="story-label">{words.window.nextStep}</h3>
        {next ? (
          <>
            <p class="story-notes-next-title">{say(next.title)}</p>
            <Paragraphs words={say(next.text)} />
          </>
        ) : <p>{words.window.lastStep}</p>}
      </section>
    </>
  )
}

function Clock(): JSX.Element {
  const words = playerWords.value.window
  const times = useSignal({ begun: 0, now: 0 })
  useEffect(() => {
    const begun = Date.now()
    const tick = (): void => void (times.value = { begun, now: Date.now() })
    tick()
    const ticking = setInterval(tick, SECOND)
    return () => clearInterval(ticking)
  }, [])
  const { begun, now } = times.value
  const time = new Date(now).toLocaleTimeString(language.value, { hour: '2-digit', minute: '2-digit' })
  return (
    <dl class="story-clock">
      <div><dt>{words.time}</dt><dd>{time}</dd></div>
      <div><dt>{words.since}</dt><dd><span role="timer">{showDuration(now - begun)}</span></dd></div>
    </dl>
  )
}

/** `4:05`, from milliseconds. */
function showDuration(duration: number): string {
  const seconds = Math.floor(duration / SECOND)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
