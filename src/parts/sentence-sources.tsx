/** The sources that a sentence calls by number, as the text lists them at its end, with their addresses as links. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../core/index-dossier.ts'
import { referencesOf } from '../core/references.ts'
import { messages } from '../state/words.ts'
import { Fact } from './fact.tsx'

/** Nothing where the sentence calls none. */
export function SentenceSources({ placed: { article, sentence } }: { placed: PlacedClaim }): JSX.Element | null {
  const references = referencesOf(article.text, sentence)
  if (references.length === 0) return null
  return (
    <Fact term={messages.value.inspector.sources}>
      {references.map(({ number, line, urls }) => (
        <div key={number} lang={article.language}>[{number}] {withLinks(line, urls)}</div>
      ))}
    </Fact>
  )
}

/** Why the host for the whole address: an address is no reading, and the link has all of it. */
function withLinks(line: string, urls: readonly string[]): (string | JSX.Element)[] {
  let rest = line
  const parts: (string | JSX.Element)[] = []
  for (const url of urls) {
    const at = rest.indexOf(url)
    parts.push(rest.slice(0, at), <a key={url} href={url} title={url} target="_blank" rel="noreferrer noopener">{hostOf(url)}</a>)
    rest = rest.slice(at + url.length)
  }
  return [...parts, rest]
}

function hostOf(url: string): string {
  return url.split('/', 3)[2]?.replace(/^www\./, '') ?? url
}
