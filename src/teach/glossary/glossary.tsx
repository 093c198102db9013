/** The part glossary. */
import type { JSX } from 'preact'

export function Glossary(): JSX.Element | null {
  return null
}
