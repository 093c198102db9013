/** A claim of the class as a sentence, and the sentence of the article that it rests on. */
import type { JSX } from 'preact'
import type { Claim } from '../../core/schema.ts'
import { segmentsOf, type Range } from '../../core/spans.ts'
import { Tick } from '../../parts/tick.tsx'
import type { ResultView } from './result-view.ts'

export function ClaimSentence({ claim, view }: { claim: Claim; view: ResultView }): JSX.Element {
  return (
    <span class="class-claim">
      <Tick sign={view.naming.relationOf(claim.relation)?.sign ?? 'neutral'} modality={claim.modality} denied={claim.polarity === 'denied'} />
      <span>{view.naming.claim(claim)}</span>
    </span>
  )
}

/** With the evidence of the claims in yellow. */
export function SentenceQuote({ article: id, sentence: { start, end }, claims, view }: {
  article: string
  sentence: Range
  claims: readonly Claim[]
  view: ResultView
}): JSX.Element | null {
  const article = view.articles.get(id)
  if (!article) return null
  const marks = claims.flatMap(({ evidence }) => evidence).map((span) => ({ start: span.start - start, end: span.end - start }))
  return (
    <blockquote class="class-quote" lang={article.language}>
      {segmentsOf(end - start, marks).map((segment) => {
        const words = article.text.slice(start + segment.start, start + segment.end)
        return segment.marks.length > 0 ? <mark key={segment.start}>{words}</mark> : words
      })}
    </blockquote>
  )
}
