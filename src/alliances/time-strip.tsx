/** The strip below everything: when it happened, and which part of it is looked at. */
import type { JSX } from 'preact'
import '../styles/alliances-time.css'
import { tieLens } from '../state/alliances/choices.ts'
import { ComparisonStrip } from './time/comparison-strip.tsx'
import { WindowStrip } from './time/window-strip.tsx'

export function TimeStrip(): JSX.Element {
  return tieLens.value === 'change' ? <ComparisonStrip /> : <WindowStrip />
}
