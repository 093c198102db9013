/** The glossary: every word in the language of the interface, searched and sorted, and where the open texts use it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import '../../styles/teach-glossary.css'
import { findTerms } from '../../core/find-terms.ts'
import { fold } from '../../core/fold.ts'
import type { Term } from '../../core/glossary-schema.ts'
import { sentenceAt } from '../../core/spans.ts'
import { glossaryWords } from '../../parts/glossary-words.ts'
import { dossierIndex } from '../../state/project.ts'
import { glossaryPhase, terms, wantGlossary } from '../../state/teaching/glossary.ts'
import { language } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TermItem, type SentenceUse } from './term-item.tsx'

const ORDERS = ['subject', 'name'] as const

export function Glossary(): JSX.Element {
  const words = glossaryWords.value
  useEffect(() => void wantGlossary(), [])
  return (
    <section aria-labelledby="glossary">
      <h2 class="teach-title" id="glossary">{words.title}</h2>
      <p class="teach-lead">{words.lead}</p>
      {glossaryPhase.value === 'here'
        ? <Terms />
        : (
          <p role="status">
            {glossaryPhase.value === 'missing' ? words.missing : words.coming}{' '}
            {glossaryPhase.value === 'missing' && (
              <button type="button" class="button" onClick={() => void wantGlossary()}>{words.tryAgain}</button>
            )}
          </p>
        )}
    </section>
  )
}

function Terms(): JSX.Element {
  const words = glossaryWords.value
  const wanted = useSignal('')
  const order = useSignal<(typeof ORDERS)[number]>('name')
  const isContestedOnly = useSignal(false)
  const isFoundOnly = useSignal(false)
  const uses = usesInTexts()
  const all = terms.value
  const query = fold(wanted.value)
  const shown = all.filter((term) =>
    (!isContestedOnly.value || term.contested) && (!isFoundOnly.value || uses.has(term.id)) && isFound(term, query))
  if (order.value === 'name') shown.sort((a, b) => say(a.term).localeCompare(say(b.term), language.value))
  const showAll = (): void => {
    wanted.value = ''
    isContestedOnly.value = isFoundOnly.value = false
    document.getElementById('glossary-find')?.focus()
  }
  return (
    <>
      <div class="glossary-tools">
        <div class="glossary-find">
          <label class="field-label" for="glossary-find">{words.find}</label>
          <input class="teach-input" id="glossary-find" type="search" value={wanted.value} autocomplete="off"
            onInput={(event) => (wanted.value = event.currentTarget.value)} />
        </div>
        <Segmented legend={words.order} value={order.value} onChange={(id) => (order.value = id)}
          options={ORDERS.map((id) => ({ id, label: words.orders[id] }))} />
      </div>
      <div class="glossary-checks">
        <label class="toggle">
          <input type="checkbox" checked={isContestedOnly.value} onChange={(event) => (isContestedOnly.value = event.currentTarget.checked)} />
          <span class="toggle-label">{words.only.contested}</span>
        </label>
        <label class="toggle">
          <input type="checkbox" checked={isFoundOnly.value} onChange={(event) => (isFoundOnly.value = event.currentTarget.checked)} />
          <span class="toggle-label">{words.only.found}</span>
        </label>
      </div>
      <p class="glossary-count" role="status">{shown.length === 0 ? words.none : words.shown(shown.length, all.length)}</p>
      {shown.length === 0 && <p><button type="button" class="button" onClick={showAll}>{words.showAll}</button></p>}
      <ul class="plain-list glossary-terms">
        {shown.map((term) => <TermItem key={term.id} term={term} uses={uses.get(term.id) ?? []} />)}
      </ul>
    </>
  )
}

function isFound({ term, forms }: Term, query: string): boolean {
  return query === '' || [term.en, term.fr, ...forms.en, ...forms.fr].some((name) => ` ${fold(name)}`.includes(` ${query}`))
}

/** By term, the sentences of all texts that use it, each once, in their order. */
function usesInTexts(): Map<string, SentenceUse[]> {
  const { dossier, sentences } = dossierIndex.value
  const uses = new Map<string, SentenceUse[]>()
  for (const article of dossier.articles) {
    for (const { start, end, term } of findTerms(article.text, article.language, terms.value)) {
      const sentence = sentenceAt(sentences.get(article.id) ?? [], start) ?? { start, end }
      const known = uses.get(term.id) ?? []
      uses.set(term.id, known)
      const last = known.at(-1)
      if (last?.article === article && last.sentence.start === sentence.start) last.words.push({ start, end })
      else known.push({ article, sentence, words: [{ start, end }] })
    }
  }
  return uses
}
