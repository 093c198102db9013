/** What tells of an event: a sentence with its evidence, who says so, and the sources that it gives. */
import type { JSX } from 'preact'
import { segmentsOf } from '../../core/spans.ts'
import { Fact } from '../../parts/fact.tsx'
import { SentenceSources } from '../../parts/sentence-sources.tsx'
import { select, showWorkspace } from '../../state/view.ts'
import { inBrackets, messages, publicationWords, sourceWords } from '../../state/words.ts'
import { cardsWords } from './cards-words.ts'
import type { Telling } from './group-tellings.ts'

export function TellingItem({ telling }: { telling: Telling }): JSX.Element {
  const [first] = telling
  const words = cardsWords.value.event
  const voices = new Set(telling.map(({ claim }) => [sourceWords(claim), inBrackets(firmnessOf(claim))].filter(Boolean).join(' ')))
  return (
    <li class="telling">
      <Sentence telling={telling} />
      <dl class="card-facts">
        <Fact term={messages.value.inspector.saidBy}>
          {[...voices].join('; ')}
          <div class="quiet">{first.article.title} {inBrackets(publicationWords(first.article))}</div>
        </Fact>
        <SentenceSources placed={first} />
      </dl>
      <button type="button" class="button" aria-label={words.readOf(first.number)} onClick={() => {
        select({ type: 'claim', id: first.claim.id })
        showWorkspace('explore')
      }}>{words.read}</button>
    </li>
  )
}

function firmnessOf({ modality, polarity }: Telling[0]['claim']): string {
  const words = messages.value
  return [...(modality === 'asserted' ? [] : [words.modality[modality]]), ...(polarity === 'denied' ? [words.denied] : [])].join(', ')
}

function Sentence({ telling }: { telling: Telling }): JSX.Element {
  const [{ article, sentence }] = telling
  const spans = telling.flatMap(({ claim }) => claim.evidence)
  const end = spans.reduce((last, span) => Math.max(last, span.end), sentence.end)
  const text = article.text.slice(sentence.start, end)
  const evidence = spans.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }))
  return (
    <blockquote class="card-sentence" lang={article.language}>
      {segmentsOf(text.length, evidence).map(({ start, end: until, marks }) => {
        const words = text.slice(start, until)
        return marks.length > 0 ? <mark key={start}>{words}</mark> : words
      })}
    </blockquote>
  )
}
