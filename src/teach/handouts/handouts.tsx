/** The part handouts. */
import type { JSX } from 'preact'

export function Handouts(): JSX.Element | null {
  return null
}
