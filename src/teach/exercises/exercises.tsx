/** The part exercises. */
import type { JSX } from 'preact'

export function Exercises(): JSX.Element | null {
  return null
}
