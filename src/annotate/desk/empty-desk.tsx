/** The desk with nothing on it: what to do first, and what is still open. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Article, DraftClaim } from '../../core/schema.ts'
import { askDeskFocus } from '../../state/annotating/desk-focus.ts'
import { openDesk, type Desk } from '../../state/annotating/desk.ts'
import { quoteOf } from '../../state/annotating/mark.ts'
import { dossierIndex } from '../../state/project.ts'
import { clipWords } from './clip-words.ts'
import { mentionCardWords } from './desk-words.ts'
import { draftWords } from './draft-words.ts'

const MOST_AT_FIRST = 12
const MORE = 100

export function EmptyDesk(): JSX.Element {
  const words = mentionCardWords.value.empty
  const { articles } = dossierIndex.value.dossier
  const mentions = articles.flatMap((article) => (article.draftMentions ?? []).map((one): OpenRecord =>
    ({ desk: { type: 'mention', id: one.id }, article, words: clipWords(quoteOf(one.spans)) })))
  const claims = articles.flatMap((article) => (article.draftClaims ?? []).map((one): OpenRecord =>
    ({ desk: { type: 'claim', id: one.id }, article, words: wordsOfDraft(one) })))
  return (
    <>
      <h2 class="card-title">{words.heading}</h2>
      <ol class="first-steps">
        {words.steps.map(({ key, words: step }) => <li key={key}><kbd class="key-hint">{key}</kbd> {step}</li>)}
      </ol>
      {mentions.length + claims.length === 0
        ? articles.some((one) => one.mentions.length > 0) && <p class="quiet">{words.nothingOpen}</p>
        : (
          <>
            <OpenList heading={words.claims(claims.length)} records={claims} />
            <OpenList heading={words.mentions(mentions.length)} records={mentions} />
          </>
        )}
    </>
  )
}

interface OpenRecord {
  readonly desk: Desk
  readonly article: Article
  readonly words: string
}

function OpenList({ heading, records }: { heading: string; records: readonly OpenRecord[] }): JSX.Element | null {
  const words = mentionCardWords.value.empty
  const shown = useSignal(MOST_AT_FIRST)
  if (records.length === 0) return null
  return (
    <section class="card-section">
      <h3 class="card-heading">{heading}</h3>
      <ul class="plain-list">
        {records.slice(0, shown.value).map(({ desk, article, words: shownWords }) => (
          <li key={desk.id}>
            <button type="button" class="open-record" lang={desk.type === 'mention' ? article.language : undefined} onClick={() => {
              openDesk(desk)
              askDeskFocus()
            }}><bdi>{shownWords}</bdi></button>
          </li>
        ))}
      </ul>
      {records.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += MORE)}>
          {words.more(Math.min(MORE, records.length - shown.value))}
        </button>
      )}
    </section>
  )
}

/** What there is of the triple, or else the beginning of the evidence. */
function wordsOfDraft(claim: DraftClaim): string {
  const isBegun = claim.subject !== undefined || claim.relation !== undefined || claim.object !== undefined
  return isBegun ? draftWords(claim) : clipWords(quoteOf(claim.evidence), MOST_UNITS)
}

const MOST_UNITS = 120
