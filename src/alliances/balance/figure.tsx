/** One figure: what it is called, its value, what it says; its definition and source on demand. */
import type { ComponentChildren, JSX } from 'preact'
import { balanceWords } from './balance-words.ts'

export function Figure({ term, value, definition, source, children }: {
  term: string
  value: string
  definition: string
  source: string
  children?: ComponentChildren
}): JSX.Element {
  const words = balanceWords.value
  return (
    <div class="balance-figure">
      <dt>{term}</dt>
      <dd>
        <span class="balance-value">{value}</span>
        {children}
        <details>
          <summary>{words.about}<span class="visually-hidden"> ({term})</span></summary>
          <p>{definition}</p>
          <p class="quiet">{words.source}{' – '}{source}</p>
        </details>
      </dd>
    </div>
  )
}
