/** The part class. */
import type { JSX } from 'preact'

export function ClassWork(): JSX.Element | null {
  return null
}
