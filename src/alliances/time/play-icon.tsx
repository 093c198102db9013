/** The drawings on the buttons that step through time. */
import type { JSX } from 'preact'

const PATHS = {
  play: 'M5 3l8 5l-8 5z',
  pause: 'M5 3v10M11 3v10',
  back: 'M11.5 3l-6 5l6 5zM4 3v10',
  on: 'M4.5 3l6 5l-6 5zM12 3v10',
} as const

export function PlayIcon({ name }: { name: keyof typeof PATHS }): JSX.Element {
  return <svg class="icon play-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={PATHS[name]} /></svg>
}
