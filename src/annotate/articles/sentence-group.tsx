/** What concerns one sentence, folded to a line. */
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'

/** `count` says how many there are, `quote` which sentence it is, in the language `lang`. What is inside is drawn once it is unfolded. */
export function SentenceGroup({ count, quote, lang, children }: {
  count: string
  quote: string
  lang: string
  children: ComponentChildren
}): JSX.Element {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details class="sentence-group" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span class="sentence-group-count">{count}</span>{' '}
        <q class="sentence-group-words" lang={lang} dir="auto">{quote}</q>
      </summary>
      {isOpen && children}
    </details>
  )
}
