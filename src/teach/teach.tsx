/** The Teach workspace: one part of it at a time, named beside the others. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../styles/teach.css'
import '../styles/typed-fields.css'
import { showTeachPart, TEACH_PARTS, teachPart } from '../state/view.ts'
import { HistoryButtons, pressHistoryKey } from './history-buttons.tsx'
import { OpenPart } from './parts.tsx'
import { storiesWords } from './stories-words.ts'

export function Teach(): JSX.Element {
  const words = storiesWords.value
  useEffect(() => {
    window.addEventListener('keydown', pressHistoryKey)
    return () => window.removeEventListener('keydown', pressHistoryKey)
  }, [])
  useSignalEffect(() => {
    // Why: each part is read from its beginning.
    if (teachPart.value) document.querySelector('.teach')?.scrollTo({ top: 0 })
  })
  return (
    <main class="teach">
      <div class="teach-page">
        <div class="teach-head">
          <h1 class="teach-heading">{words.heading}</h1>
          <HistoryButtons />
        </div>
        <nav class="teach-parts" aria-label={words.parts}>
          <ul class="plain-list">
            {TEACH_PARTS.map((part) => (
              <li key={part}>
                <button type="button" class="teach-part" aria-current={part === teachPart.value ? 'page' : undefined}
                  onClick={() => showTeachPart(part)}>
                  {words.part[part]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div class="teach-open" id="lens" tabIndex={-1}><OpenPart /></div>
      </div>
    </main>
  )
}
