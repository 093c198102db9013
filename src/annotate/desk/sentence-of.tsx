/** Some stretches of a text in their sentence, marked. */
import type { JSX } from 'preact'
import type { Article } from '../../core/schema.ts'
import { segmentsOf, sentenceAt, type Range } from '../../core/spans.ts'
import { dossierIndex } from '../../state/project.ts'

/** Beyond it a sentence is cut on both sides, in UTF-16 units: a text without a full stop is one sentence. */
const MOST_AROUND = 400

/** From the sentence of the first stretch to the end of that of the last; nothing where there is no stretch. */
export function SentenceOf({ article, spans }: { article: Article; spans: readonly Range[] }): JSX.Element | null {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  const sentences = dossierIndex.value.sentences.get(article.id) ?? []
  const start = Math.max(sentenceAt(sentences, first.start)?.start ?? first.start, first.start - MOST_AROUND)
  const end = Math.min(Math.max(sentenceAt(sentences, last.end - 1)?.end ?? last.end, last.end), last.end + MOST_AROUND)
  const from = Math.min(start, first.start)
  const text = article.text.slice(from, Math.min(end, from + MOST_SHOWN))
  const marks = spans.map((span) => ({ start: span.start - from, end: span.end - from }))
  return (
    <blockquote class="card-sentence" lang={article.language} dir="auto">
      {segmentsOf(text.length, marks).map((segment) => {
        const words = text.slice(segment.start, segment.end)
        return segment.marks.length > 0 ? <mark key={segment.start}>{words}</mark> : words
      })}
    </blockquote>
  )
}

const MOST_SHOWN = 3000
