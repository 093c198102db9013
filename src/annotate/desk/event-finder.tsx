/** Finds any event of the dossier by what it is called: a re-telling may share no end with the claims that tell of it already. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { fold } from '../../core/fold.ts'
import type { ArticleEvent } from '../../core/schema.ts'
import { LANGUAGES } from '../../core/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'
import { dateWords, say } from '../../state/words.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { claimCardWords } from './desk-words.ts'

/** Shown at once. */
const MOST_SHOWN = 24

/** Nothing where the dossier has no event. */
export function EventFinder({ onChoose }: { onChoose: (event: ArticleEvent) => void }): JSX.Element | null {
  const words = claimCardWords.value
  const typed = useSignal('')
  const { events } = dossierIndex.value
  if (events.size === 0) return null
  const found = findEvents(typed.value)
  return (
    <div onFocusOut={() => (typed.value = '')}>
      <Combobox id="claim-event-found" label={words.findEvent} placeholder={words.findEventHint} value={typed.value}
        onInput={(text) => (typed.value = text)}
        onChoose={(id) => {
          const event = events.get(id)
          if (event) onChoose(event)
        }}
        emptyText={words.noEventFound} countText={words.eventsFound(found.length)}
        options={found.map(({ id, label, time }) => ({
          id, text: <bdi>{say(label)}</bdi>, ...(time ? { detail: dateWords(time.edtf) } : {}),
        }))} />
    </div>
  )
}

/** Those whose name in either language has all that was typed, names that begin with it first; all for an empty query. */
function findEvents(typed: string): ArticleEvent[] {
  const wanted = fold(typed)
  const ranked: { readonly event: ArticleEvent; readonly isFirst: boolean }[] = []
  for (const event of dossierIndex.value.events.values()) {
    const names = LANGUAGES.map((language) => fold(event.label[language]))
    if (names.some((name) => name.includes(wanted))) ranked.push({ event, isFirst: names.some((name) => name.startsWith(wanted)) })
  }
  return ranked.sort((a, b) => Number(b.isFirst) - Number(a.isFirst)).slice(0, MOST_SHOWN).map(({ event }) => event)
}
