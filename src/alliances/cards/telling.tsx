/** What tells of an event: the sentence of a claim with its evidence, who says so, and the sources that the sentence gives. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import { listReferences, referencesOf, type Reference } from '../../core/references.ts'
import type { Article } from '../../core/schema.ts'
import { segmentsOf } from '../../core/spans.ts'
import { dossierIndex } from '../../state/project.ts'
import { select, showWorkspace } from '../../state/view.ts'
import { inBrackets, messages, publicationWords, sourceWords } from '../../state/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { cardsWords } from './cards-words.ts'

/** A claim by its id. */
export function Telling({ id }: { id: string }): JSX.Element {
  const placed = dossierIndex.value.claims.get(id)
  if (!placed) return <li>{id}</li>
  const { claim, article, number } = placed
  const words = cardsWords.value.event
  const { modality, denied } = messages.value
  const firmness = [...(claim.modality === 'asserted' ? [] : [modality[claim.modality]]), ...(claim.polarity === 'denied' ? [denied] : [])]
  return (
    <li class="telling">
      <TellingSentence placed={placed} />
      <p class="quiet">
        {words.says(sourceWords(claim))}{firmness.length > 0 && ` (${firmness.join(', ')})`} · {article.title} {inBrackets(publicationWords(article))}
      </p>
      <References placed={placed} />
      <button type="button" class="button" aria-label={words.readOf(number)} onClick={() => {
        select({ type: 'claim', id })
        showWorkspace('explore')
      }}>{words.read}</button>
    </li>
  )
}

function TellingSentence({ placed: { claim, article, sentence } }: { placed: PlacedClaim }): JSX.Element {
  const end = Math.max(sentence.end, ...claim.evidence.map((span) => span.end))
  const text = article.text.slice(sentence.start, end)
  const evidence = claim.evidence.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }))
  return (
    <blockquote class="card-sentence" lang={article.language}>
      {segmentsOf(text.length, evidence).map(({ start, end: until, marks }) => {
        const words = text.slice(start, until)
        return marks.length > 0 ? <mark key={start}>{words}</mark> : words
      })}
    </blockquote>
  )
}

function References({ placed: { article, sentence } }: { placed: PlacedClaim }): JSX.Element | null {
  const words = cardsWords.value.event
  const references = referencesOf(article.text, sentence, listed(article))
  if (references.length === 0) return null
  return (
    <ul class="telling-references" aria-label={words.references}>
      {references.map(({ number, line, urls }) => (
        <li key={number} lang={article.language}>
          <span class="data">[{number}]</span> {urls.length === 0 ? line : textBefore(line, urls)}{' '}
          {urls.map((url) => (
            <a key={url} href={url} target="_blank" rel="noreferrer noopener" title={url}>
              {hostOf(url)}<Icon name="external" /><span class="visually-hidden"> ({words.newTab})</span>
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}

const lists = new WeakMap<Article, ReadonlyMap<number, Reference>>()

/** Why remembered: a tie shows twenty sentences of one long article. */
function listed(article: Article): ReadonlyMap<number, Reference> {
  const known = lists.get(article) ?? listReferences(article.text)
  lists.set(article, known)
  return known
}

/** The line without its addresses: they follow as links. */
function textBefore(line: string, urls: readonly string[]): string {
  return urls.reduce((words, url) => words.replace(url, ''), line).replace(/[\s,;:(]+$/, '')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
