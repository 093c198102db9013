/** The sources that a sentence calls by number, as the text lists them at its end, with their addresses as links. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../core/index-dossier.ts'
import { referencesOf } from '../core/references.ts'
import { messages } from '../state/words.ts'
import { Fact } from './fact.tsx'
import { SourceLine } from './source-line.tsx'

/** Nothing where the sentence calls none. */
export function SentenceSources({ placed: { article, sentence } }: { placed: PlacedClaim }): JSX.Element | null {
  const references = referencesOf(article.text, sentence)
  if (references.length === 0) return null
  return (
    <Fact term={messages.value.inspector.sources}>
      {references.map(({ number, line, urls }) => (
        <div key={number} lang={article.language}>[{number}] <SourceLine line={line} urls={urls} /></div>
      ))}
    </Fact>
  )
}
