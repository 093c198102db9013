/** What the page draws on: each source with its events, to be switched on and off, the background and coded events to be added. */
import { computed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import '../styles/alliances-sources.css'
import { hideSource, tieChoices } from '../state/alliances/choices.ts'
import { removeCodedTable } from '../state/alliances/coded-files.ts'
import { eventTable } from '../state/alliances/ties.ts'
import { wantBackground, wantsBackground } from '../state/view.ts'
import { Icon } from '../ui/icon.tsx'
import { CodedFiles, CodedReports } from './coded-files.tsx'
import { frameWords } from './frame-words.ts'

/** Events of each source, in the order of the sources. */
const eventCounts = computed(() => {
  const { sources, source } = eventTable.value
  const counts = sources.map(() => 0)
  for (const one of source) (counts[one] as number)++
  return counts
})

export function SourcesBar(): JSX.Element {
  const words = frameWords.value
  const { sources } = eventTable.value
  const { hiddenSources } = tieChoices.value
  const isOpen = useSignal(false)
  return (
    <div class={`sources-bar${isOpen.value || sources.length < 2 ? ' is-open' : ''}`} role="group" tabIndex={-1}
      aria-label={words.drawsOn}>
      <span class="sources-label">{words.drawsOn}</span>
      {/* For a narrow screen, where the list would push the picture out of sight. */}
      <button type="button" class="button sources-switch" hidden={sources.length < 2} aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}>
        {words.drawsOnSources(sources.filter(({ id }) => !hiddenSources.includes(id)).length)}
      </button>
      {sources.length === 0 && <span>{words.noSource}</span>}
      <ul class="sources-list">
        {sources.map(({ id, title, kind }, place) => (
          <li key={id} class="source-item">
            <label class="toggle" title={title}>
              <input type="checkbox" checked={!hiddenSources.includes(id)}
                onChange={({ currentTarget }) => hideSource(id, !currentTarget.checked)} />
              <span class="source-title">{title}</span>
              <span class="toggle-count">{words.events(eventCounts.value[place] ?? 0)}</span>
            </label>
            {kind === 'coded' && (
              <button type="button" class="icon-button" aria-label={words.removeFile(title)} title={words.removeFile(title)}
                onClick={({ currentTarget }) => {
                  // Why: the button goes with the file, and would take the focus with it.
                  currentTarget.closest<HTMLElement>('.sources-bar')?.focus()
                  removeCodedTable(id)
                }}>
                <Icon name="close" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="sources-add">
        <button type="button" class="button" aria-pressed={wantsBackground.value} onClick={() => wantBackground(!wantsBackground.value)}>
          {wantsBackground.value ? words.removeBackground : words.addBackground}
        </button>
        <CodedFiles />
      </div>
      <CodedReports />
    </div>
  )
}
