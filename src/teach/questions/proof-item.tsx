/** A sentence as evidence: its words with the mark, its article, who says so, and when. */
import type { ComponentChildren, JSX } from 'preact'
import type { DossierIndex } from '../../core/index-dossier.ts'
import { segmentsOf } from '../../core/spans.ts'
import { inBrackets, messages, publicationWords } from '../../state/words.ts'
import type { Proof } from './evidence-of.ts'
import { questionsWords, timeWords, voiceWords } from './question-words.ts'

export function ProofItem({ proof: { claims, label }, index, children }: {
  proof: Proof
  index: DossierIndex
  children?: ComponentChildren
}): JSX.Element {
  const words = questionsWords.value.evidence
  const { labelled } = messages.value
  const [first] = claims
  const { article } = first
  const dates = new Set(claims.map((one) => timeWords(one, index)).filter(Boolean))
  return (
    <li class="proof">
      {label && <p class="proof-label">{label}</p>}
      <MarkedSentence claims={claims} />
      <p class="proof-facts">
        {[
          [article.title, inBrackets(publicationWords(article))].filter(Boolean).join(' '),
          labelled(words.saidBy, voiceWords(claims, index)),
          labelled(words.when, dates.size > 0 ? [...dates].join(' · ') : words.noDate),
        ].map((fact) => <span key={fact}>{fact}</span>)}
      </p>
      {children}
    </li>
  )
}

function MarkedSentence({ claims }: Pick<Proof, 'claims'>): JSX.Element {
  const [{ article, sentence }] = claims
  const spans = claims.flatMap(({ claim }) => claim.evidence)
  const end = spans.reduce((last, span) => Math.max(last, span.end), sentence.end)
  const text = article.text.slice(sentence.start, end)
  const marks = spans.map((span) => ({ start: Math.max(0, span.start - sentence.start), end: span.end - sentence.start }))
  return (
    <blockquote class="proof-sentence" lang={article.language} dir="auto">
      {segmentsOf(text.length, marks).map((segment) => {
        const words = text.slice(segment.start, segment.end)
        return segment.marks.length > 0 ? <mark key={segment.start}>{words}</mark> : words
      })}
    </blockquote>
  )
}
