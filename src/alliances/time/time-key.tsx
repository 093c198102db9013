/** What the bars of the time strip mean. */
import type { JSX } from 'preact'
import { timeWords } from './time-words.ts'

export function TimeKey(): JSX.Element {
  const words = timeWords.value
  return (
    <ul class="time-key">
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="time-cooperation" x="1" y="0" width="8" height="10" /></svg>
        {words.cooperation}
      </li>
      <li>
        <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="time-conflict" x="1" y="0.5" width="8" height="9" /></svg>
        {words.conflict}
      </li>
    </ul>
  )
}
