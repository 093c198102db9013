/** Mentions and claims whose words are no longer in the text: each is given a place, or given up. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { hasErrors, type Issue } from '../../core/issues.ts'
import type { Article } from '../../core/schema.ts'
import { giveUpClaims, giveUpOrphan, putClaimsAtChosen, putOrphanAtChosen } from '../../state/annotating/change-article.ts'
import { chosenStretches, cursor } from '../../state/annotating/cursor.ts'
import { findArticle } from '../../state/annotating/find-records.ts'
import { quoteOf } from '../../state/annotating/mark.ts'
import { nameOf, tripleWords } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { issueWords } from '../issue-words.ts'
import { articlesWords } from './articles-words.ts'
import { gatherSentences } from './gather-sentences.ts'
import { SentenceGroup } from './sentence-group.tsx'

const MOST_AT_FIRST = 20
const MORE = 100
const LONGEST_QUOTE = 200

interface Orphan {
  readonly what: 'mention' | 'claim'
  readonly id: string
  readonly name: string
  readonly quote: string
}

export function OrphanList({ article }: { article: Article }): JSX.Element | null {
  const words = articlesWords.value.card
  const shown = useSignal(MOST_AT_FIRST)
  const heading = useRef<HTMLHeadingElement>(null)
  const orphans = orphansOf(article, words)
  if (orphans.length === 0) return null
  const groups = gatherSentences(orphans, ({ what, quote }) => (what === 'claim' ? quote : undefined))
  const leave = (): void => heading.current?.focus()
  return (
    <section class="card-section">
      <h3 class="card-heading" tabIndex={-1} ref={heading}>{words.orphans(orphans.length)}</h3>
      <p class="field-hint">{words.orphansHint}</p>
      <ChosenWords article={article.id} />
      <ul class="plain-list">
        {groups.slice(0, shown.value).map((group) => {
          const [first] = group
          if (!first) return null
          return group.length === 1
            ? <OrphanItem key={keyOf(first)} article={article} orphan={first} onGone={leave} />
            : <SentenceItem key={`sentence ${first.quote}`} article={article} claims={group} quote={first.quote} onGone={leave} />
        })}
      </ul>
      {groups.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += MORE)}>{words.more(Math.min(MORE, groups.length - shown.value))}</button>
      )}
    </section>
  )
}

function keyOf({ what, id }: Orphan): string {
  return `${what} ${id}`
}

function ChosenWords({ article }: { article: string }): JSX.Element {
  const words = articlesWords.value.card
  const quote = chosenIn(article)
  return <p class="quiet" id="orphan-chosen">{quote ? words.chosen(shorten(quote)) : words.noneChosen}</p>
}

function OrphanItem({ article, orphan, onGone }: { article: Article; orphan: Orphan; onGone: () => void }): JSX.Element {
  const words = articlesWords.value.card
  const { note, finish } = useEnding(onGone)
  const { what, id, name, quote } = orphan
  const isPossible = chosenIn(article.id) !== ''
  return (
    <li class="orphan">
      <p><bdi>{name}</bdi> <q lang={article.language}>{shorten(quote)}</q></p>
      <p class="button-row">
        <button type="button" class="button" aria-disabled={!isPossible} aria-label={words.placeOf(shorten(quote))} aria-describedby="orphan-chosen"
          onClick={() => {
            const placed = putOrphanAtChosen(article.id, what, id)
            if (!placed) announce(words.noneChosen)
            else finish(placed.issues, placed.becomes ? words.placed[placed.becomes] : '')
          }}>{words.place}</button>
        <button type="button" class="button button-quiet" aria-label={words.giveUpOf(shorten(quote))}
          onClick={() => finish(giveUpOrphan(article.id, what, id), words.givenUp)}>{words.giveUp}</button>
      </p>
      {note && <p class="field-note">{note}</p>}
    </li>
  )
}

/** Claims that had the same words: all of them at once, or one by one. */
function SentenceItem({ article, claims, quote, onGone }: {
  article: Article
  claims: readonly Orphan[]
  quote: string
  onGone: () => void
}): JSX.Element {
  const words = articlesWords.value.card
  const { note, finish } = useEnding(onGone)
  const ids = claims.map(({ id }) => id)
  const count = words.claims(claims.length)
  return (
    <li class="orphan">
      <SentenceGroup count={count} quote={shorten(quote)} lang={article.language}>
        <p class="button-row">
          <button type="button" class="button" aria-disabled={chosenIn(article.id) === ''} aria-describedby="orphan-chosen"
            onClick={() => {
              const placed = putClaimsAtChosen(article.id, ids)
              if (!placed) announce(words.noneChosen)
              else finish(placed.issues, words.placedAll(ids.length, placed.drafts))
            }}>{words.placeAll(claims.length)}</button>
          <button type="button" class="button button-quiet" onClick={() => finish(giveUpClaims(article.id, ids), words.givenUp)}>
            {words.giveUpAll(claims.length)}
          </button>
        </p>
        <ul class="plain-list">
          {claims.map((one) => <OrphanItem key={keyOf(one)} article={article} orphan={one} onGone={onGone} />)}
        </ul>
      </SentenceGroup>
      {note && <p class="field-note">{note}</p>}
    </li>
  )
}

/** `finish` takes what came of a decision: says so, or else notes what is wrong with it; then what was decided is gone. */
function useEnding(onGone: () => void): { readonly note: string; readonly finish: (issues: readonly Issue[], said: string) => void } {
  const note = useSignal('')
  return {
    note: note.value,
    finish: (issues, said) => {
      note.value = issues.map((one) => issueWords(one).problem).join(' ')
      announce(note.value || said)
      if (!hasErrors(issues)) onGone()
    },
  }
}

function orphansOf({ orphans }: Article, words: { orphanMention: (name: string) => string; orphanClaim: (words: string) => string }): Orphan[] {
  return [
    ...(orphans?.mentions ?? []).map(({ id, entity, spans }): Orphan =>
      ({ what: 'mention', id, name: words.orphanMention(nameOf(entity)), quote: quoteOf(spans) })),
    ...(orphans?.claims ?? []).map((claim): Orphan =>
      ({ what: 'claim', id: claim.id, name: words.orphanClaim(tripleWords(claim)), quote: quoteOf(claim.evidence) })),
  ]
}

/** The words that are chosen in an article; empty where none are. */
function chosenIn(article: string): string {
  if (cursor.value?.article !== article) return ''
  const text = findArticle(article)?.text ?? ''
  return chosenStretches.value.map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function shorten(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`
}
