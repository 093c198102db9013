/** One word of the glossary, with the sentences of the open texts that use it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Term } from '../../core/glossary-schema.ts'
import type { Article } from '../../core/schema.ts'
import { segmentsOf, type Range } from '../../core/spans.ts'
import { GlossaryNotes } from '../../parts/glossary-notes.tsx'
import { glossaryWords } from '../../parts/glossary-words.ts'
import { language } from '../../state/view.ts'
import { messages, say } from '../../state/words.ts'
import { readInText, selectionIn } from '../read-in-text.ts'

/** A sentence that uses a word, once or several times. */
export interface SentenceUse {
  readonly article: Article
  readonly sentence: Range
  readonly words: Range[]
}

export function TermItem({ term, uses }: { term: Term; uses: readonly SentenceUse[] }): JSX.Element {
  const words = glossaryWords.value
  const isOpen = useSignal(false)
  return (
    <li class="glossary-term" id={`glossary-${term.id}`}>
      <div class="glossary-side">
        <h3 class="glossary-name">{say(term.term)}</h3>
        {term.contested && <span class="glossary-flag">{words.contested}</span>}
      </div>
      <div class="glossary-notes">
        <GlossaryNotes term={term} />
        <p class="quiet">{messages.value.labelled(words.forms, term.forms[language.value].join(', '))}</p>
        {uses.length === 0
          ? <p class="quiet">{words.standsNowhere}</p>
          : (
            <details class="glossary-stands" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
              <summary>{words.stands(uses.length)}</summary>
              {/* Why not before: all words together have hundreds of sentences. */}
              {isOpen.value && (
                <ul class="plain-list">
                  {uses.map((use) => <UseItem key={`${use.article.id} ${use.sentence.start}`} use={use} />)}
                </ul>
              )}
            </details>
          )}
      </div>
    </li>
  )
}

function UseItem({ use: { article, sentence, words: marked } }: { use: SentenceUse }): JSX.Element {
  const words = glossaryWords.value
  const text = article.text.slice(sentence.start, sentence.end)
  const marks = marked.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
  const chosen = selectionIn(article, sentence)
  return (
    <li>
      <span lang={article.language}>
        {segmentsOf(text.length, marks).map(({ start, end, marks: own }) =>
          own.length > 0 ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end))}
      </span>
      {chosen && (
        <button type="button" class="button" aria-label={words.readOf(text)} onClick={() => readInText(chosen)}>{words.read}</button>
      )}
    </li>
  )
}
