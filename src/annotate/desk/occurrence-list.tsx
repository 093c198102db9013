/** The other places that say what a mention says, to be marked like it: a list from which one takes out what is meant otherwise. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import {
  askOccurrences, dropOccurrences, markTicked, occurrences, tickAllOccurrences, toggleOccurrence,
} from '../../state/annotating/occurrences.ts'
import { dossierIndex } from '../../state/project.ts'
import { announce } from '../../ui/live-region.tsx'
import { clipWords } from './clip-words.ts'
import { mentionCardWords } from './desk-words.ts'
import { focusText } from './focus-text.ts'

export const OCCURRENCES_HEADING = 'occurrences-heading'

const MOST_AT_FIRST = 60
const MORE = 120

/** Nothing where it was not asked for. Takes the focus when it comes; afterwards the text has it again. */
export function OccurrenceList({ mention }: { mention: string }): JSX.Element | null {
  const asked = occurrences.value
  return asked?.mention === mention ? <List key={`${asked.isInAllArticles}`} /> : null
}

function List(): JSX.Element | null {
  const words = mentionCardWords.value.occurrences
  const asked = occurrences.value
  const shown = useSignal(MOST_AT_FIRST)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  if (!asked) return null
  const { list, further } = asked
  const ticked = list.filter(({ isTicked }) => isTicked).length
  const leave = (): void => {
    dropOccurrences()
    focusText()
  }
  return (
    <section class="occurrences" aria-labelledby={OCCURRENCES_HEADING} onKeyDown={(event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      leave()
    }}>
      <h3 class="card-heading" tabIndex={-1} ref={heading} id={OCCURRENCES_HEADING}>{words.heading(clipWords(asked.words))}</h3>
      {dossierIndex.value.dossier.articles.length > 1 && (
        <label class="toggle">
          <input type="checkbox" checked={asked.isInAllArticles}
            onChange={({ currentTarget }) => void askOccurrences(asked.mention, currentTarget.checked)} />
          {words.everywhere}
        </label>
      )}
      {list.length === 0 ? <p class="quiet">{words.nothing}</p> : (
        <p class="button-row">
          <button type="button" class="button button-primary" aria-disabled={ticked === 0} onClick={() => {
            if (ticked === 0) return
            const count = markTicked()
            announce(words.marked(count))
            focusText()
          }}>{words.mark(ticked)}</button>
          <button type="button" class="button" onClick={() => tickAllOccurrences(ticked < list.length)}>
            {ticked < list.length ? words.all : words.none}
          </button>
          <button type="button" class="button button-quiet" onClick={leave}>{words.cancel}</button>
        </p>
      )}
      <ul class="plain-list">
        {list.slice(0, shown.value).map(({ article, range, before, after, isTicked }, index) => (
          <li key={`${article} ${range.start}`}>
            <label class="occurrence">
              <input type="checkbox" checked={isTicked} onChange={() => toggleOccurrence(index)} />
              <span lang={languageOf(article)} dir="auto">{before}<mark>{clipWords(asked.words)}</mark>{after}</span>
            </label>
          </li>
        ))}
      </ul>
      {list.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += MORE)}>
          {words.more(Math.min(MORE, list.length - shown.value))}
        </button>
      )}
      {further > 0 && <p class="quiet">{words.further(further)}</p>}
    </section>
  )
}

function languageOf(article: string): string | undefined {
  return dossierIndex.value.dossier.articles.find(({ id }) => id === article)?.language
}
