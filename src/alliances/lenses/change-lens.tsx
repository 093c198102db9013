/** A place held for the lens that comes here. */
import type { JSX } from 'preact'

export function ChangeLens(): JSX.Element | null {
  return null
}
