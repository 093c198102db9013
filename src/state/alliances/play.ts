/** Time that runs by itself: the window steps from the first events to the last. */
import { batch, effect, signal, untracked, type ReadonlySignal } from '@preact/signals-core'
import type { Extent } from '../../core/dates.ts'
import { lookAt, tieChoices } from './choices.ts'
import { nextWindow, type PlayLength } from './play-steps.ts'
import { wholeTime } from './time.ts'

/** How long each window is shown, ms. */
export const PLAY_SPEEDS = { slow: 2400, normal: 1200, fast: 600 } as const
export type PlaySpeed = keyof typeof PLAY_SPEEDS

const playing = signal(false)
const length = signal<PlayLength>(12)
const speed = signal<PlaySpeed>('normal')

export const isPlaying: ReadonlySignal<boolean> = playing
/** How long the window is that steps through time, months. */
export const playLength: ReadonlySignal<PlayLength> = length
export const playSpeed: ReadonlySignal<PlaySpeed> = speed

let timer: ReturnType<typeof setTimeout> | undefined
let stopWatching: (() => void) | undefined

/** Goes on from the window in force, or from the first events where there is none or it has come to the last. Whoever else changes the
 * window stops it. */
export function startPlaying(): void {
  const whole = wholeTime.peek()
  if (!whole || playing.peek()) return
  const { window } = tieChoices.peek()
  playing.value = true
  if (!window || window.end >= whole.end) lookAt(nextWindow(undefined, whole, length.peek(), 1))
  let ours = tieChoices.peek().window
  const goOn = (): void => {
    const next = laterWindow(ours)
    ours = next ?? ours
    if (next) lookAt(next)
    if (next && wholeTime.peek() && next.end < (wholeTime.peek()?.end ?? 0)) timer = setTimeout(goOn, PLAY_SPEEDS[speed.peek()])
    else stopPlaying()
  }
  timer = setTimeout(goOn, PLAY_SPEEDS[speed.peek()])
  stopWatching = effect(() => {
    const { window: now } = tieChoices.value
    // Why later: the effect itself cannot be ended before it has begun.
    if (now !== ours) queueMicrotask(() => untracked(stopPlaying))
  })
}

export function stopPlaying(): void {
  clearTimeout(timer)
  stopWatching?.()
  stopWatching = undefined
  playing.value = false
}

/** A quarter of a window on or back, by hand; false where there is nothing more in that direction. */
export function stepWindow(direction: 1 | -1): boolean {
  const whole = wholeTime.peek()
  const next = whole && nextWindow(tieChoices.peek().window, whole, length.peek(), direction)
  batch(() => {
    stopPlaying()
    if (next) lookAt(next)
  })
  return next !== undefined
}

/** A window in force takes the new length at once. */
export function playWindowsOf(months: PlayLength): void {
  batch(() => {
    stopPlaying()
    length.value = months
    const [{ window }, whole] = [tieChoices.peek(), wholeTime.peek()]
    if (window && whole) lookAt(nextWindow(window, whole, months, 1) ?? window)
  })
}

export function playAt(next: PlaySpeed): void {
  speed.value = next
}

function laterWindow(window: Extent | undefined): Extent | undefined {
  const whole = wholeTime.peek()
  return whole && nextWindow(window, whole, length.peek(), 1)
}
