/** A place held for the panel that comes here. */
import type { JSX } from 'preact'

export function BalancePanel(): JSX.Element | null {
  return null
}
