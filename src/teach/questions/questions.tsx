/** The part questions. */
import type { JSX } from 'preact'

export function Questions(): JSX.Element | null {
  return null
}
