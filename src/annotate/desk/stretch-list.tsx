/** The words that a mention marks: one stretch or several. */
import type { JSX } from 'preact'
import type { FoundMention } from '../../state/annotating/find-records.ts'
import { chosenStretches, cursor } from '../../state/annotating/cursor.ts'
import { setStretches } from '../../state/annotating/mark.ts'
import { announce } from '../../ui/live-region.tsx'
import { clipWords } from './clip-words.ts'
import { mentionCardWords } from './desk-words.ts'

/** Stretches can be added from what is chosen in the text, and dropped while another one stays. */
export function StretchList({ found: { mention, article } }: { found: FoundMention }): JSX.Element {
  const words = mentionCardWords.value
  const { spans } = mention
  const chosen = cursor.value?.article === article.id ? chosenStretches.value : []
  const quotes = spans.map(({ start, quote }) => ({ start, quote: clipWords(quote) }))
  const change = (isAdding: boolean): void => {
    if (chosen.length === 0) return announce(words.noneChosen)
    const kept = isAdding ? spans.filter((span) => chosen.every((one) => one.end <= span.start || one.start >= span.end)) : []
    setStretches(mention.id, [...kept, ...chosen].sort((a, b) => a.start - b.start))
    announce(words.changedStretches)
  }
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.stretches}</h3>
      <ul class="plain-list">
        {quotes.map(({ start, quote }, index) => (
          <li key={start} class="piece">
            <q class="piece-quote" lang={article.language} dir="auto">{quote}</q>
            {spans.length > 1 && (
              <button type="button" class="button button-quiet" aria-label={words.dropStretch(quote)} onClick={({ currentTarget }) => {
                // Why first: the button goes with its stretch.
                currentTarget.closest('section')?.querySelector<HTMLElement>('[data-keeps-focus]')?.focus()
                setStretches(mention.id, spans.filter((_, at) => at !== index))
                announce(words.dropped(quote))
              }}>{words.drop}</button>
            )}
          </li>
        ))}
      </ul>
      <p class="button-row">
        <button type="button" class="button" data-keeps-focus="" aria-disabled={chosen.length === 0} onClick={() => change(true)}>
          {words.addStretch}
        </button>
        <button type="button" class="button button-quiet" aria-disabled={chosen.length === 0} onClick={() => change(false)}>
          {words.replaceStretches}
        </button>
      </p>
    </section>
  )
}
