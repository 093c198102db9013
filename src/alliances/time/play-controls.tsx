/** Steps the window through time: by hand, or by itself where movement is welcome. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { PLAY_LENGTHS, type PlayLength } from '../../state/alliances/play-steps.ts'
import {
  isPlaying, PLAY_SPEEDS, playAt, playLength, playSpeed, playWindowsOf, startPlaying, stepWindow, stopPlaying, type PlaySpeed,
} from '../../state/alliances/play.ts'
import { tieChoices } from '../../state/alliances/choices.ts'
import { announce } from '../../ui/live-region.tsx'
import { PlayIcon } from './play-icon.tsx'
import { timeWords } from './time-words.ts'
import { useReducedMotion } from './use-reduced-motion.ts'
import { windowWords } from './window-words.ts'

/** While it plays, what is shown is told no oftener, ms. */
const TELLING_PAUSE = 5000

export function PlayControls(): JSX.Element {
  const words = timeWords.value.play
  const isReduced = useReducedMotion()
  useEffect(() => stopPlaying, [])
  useEffect(() => {
    if (isReduced) stopPlaying()
  }, [isReduced])
  useToldWindows()
  const step = (direction: 1 | -1): void => announce(stepWindow(direction) ? windowWords() : words.noMore)
  return (
    <div class="play-controls" role="group" aria-label={words.label}>
      <button type="button" class="icon-button" aria-label={words.back} title={words.back} onClick={() => step(-1)}>
        <PlayIcon name="back" />
      </button>
      {!isReduced && (
        <button type="button" class="button play-button" onClick={() => (isPlaying.peek() ? stopPlaying() : startPlaying())}>
          <PlayIcon name={isPlaying.value ? 'pause' : 'play'} />{isPlaying.value ? words.pause : words.play}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={words.on} title={words.on} onClick={() => step(1)}>
        <PlayIcon name="on" />
      </button>
      <Choice label={words.length} value={String(playLength.value)} options={PLAY_LENGTHS.map((one) => [String(one), words.lengths[one]])}
        onChange={(id) => {
          playWindowsOf(PLAY_LENGTHS.find((one) => String(one) === id) as PlayLength)
          if (tieChoices.peek().window) announce(windowWords())
        }} />
      {isReduced && <span class="quiet">{words.reduced}</span>}
      {!isReduced && (
        <Choice label={words.speed} value={playSpeed.value} onChange={(id) => playAt(id as PlaySpeed)}
          options={(Object.keys(PLAY_SPEEDS) as PlaySpeed[]).map((one) => [one, words.speeds[one]])} />
      )}
    </div>
  )
}

function Choice({ label, value, options, onChange }: {
  label: string
  value: string
  options: readonly (readonly [id: string, label: string])[]
  onChange: (id: string) => void
}): JSX.Element {
  return (
    <label class="select-field play-choice"><span class="quiet">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  )
}

/** Tells the window that is shown while time runs, now and then, and the one at which it stopped. */
function useToldWindows(): void {
  const last = useRef<{ wasPlaying: boolean; toldAt: number }>({ wasPlaying: false, toldAt: 0 })
  useSignalEffect(() => {
    const [plays, { window }] = [isPlaying.value, tieChoices.value]
    const { wasPlaying, toldAt } = last.current
    const now = performance.now()
    const isDue = plays && window !== undefined && now - toldAt >= TELLING_PAUSE
    last.current = { wasPlaying: plays, toldAt: isDue ? now : plays ? toldAt : 0 }
    // Why later: what is told is worked out from the same window, and does not belong to what this effect follows.
    if (isDue) queueMicrotask(() => announce(windowWords()))
    else if (wasPlaying && !plays && window) queueMicrotask(() => announce(timeWords.peek().play.stopped(windowWords())))
  })
}
