/** What a correction of the text does to marks and claims: the doubtful ones one by one, claims by sentence. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Touched } from '../../core/mending/correct-text.ts'
import type { Article, Span } from '../../core/schema.ts'
import { sentenceAt, type Range } from '../../core/spans.ts'
import { keyOf, setDropped, type ReviewedCorrection } from '../../state/annotating/correct-text.ts'
import { quoteOf } from '../../state/annotating/mark.ts'
import { dossierIndex } from '../../state/project.ts'
import { nameOf, tripleWords } from '../../state/words.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { articlesWords } from './articles-words.ts'
import { gatherSentences } from './gather-sentences.ts'
import { SentenceGroup } from './sentence-group.tsx'

const MOST_AT_FIRST = 40
const MORE = 100
/** UTF-16 units of a quote that are shown, and of what stands around it. */
const LONGEST_QUOTE = 240
const AROUND = 40

export function CorrectionReview({ article, review }: { article: Article; review: ReviewedCorrection }): JSX.Element {
  const words = articlesWords.value.correct
  const { moved, doubtful, orphans, dropped } = review
  const heading = useRef<HTMLHeadingElement>(null)
  // Why: the field that had the focus is gone.
  useLayoutEffect(() => heading.current?.focus(), [])
  const next = review.edit.type === 'put-article' ? review.edit.record.text : article.text
  return (
    <>
      <h3 class="card-heading" tabIndex={-1} ref={heading}>{doubtful.length === 0 ? words.sure : words.doubtful(doubtful.length)}</h3>
      {doubtful.length > 0 && <p class="field-hint">{words.doubtfulHint}</p>}
      <List all={doubtful} article={article} next={next} dropped={dropped} />
      {orphans.length > 0 && (
        <>
          <h3 class="card-heading">{words.orphans(orphans.length)}</h3>
          <p class="field-hint">{words.orphansHint}</p>
          <List all={orphans} article={article} next={next} />
        </>
      )}
      {moved.length > 0 && <p class="field-hint">{words.moved(moved.length)}</p>}
    </>
  )
}

/** With `dropped` it is decided for each whether it stays. */
function List({ all, article, next, dropped }: {
  all: readonly Touched[]
  article: Article
  next: string
  dropped?: ReadonlySet<string>
}): JSX.Element {
  const words = articlesWords.value.correct
  const shown = useSignal(MOST_AT_FIRST)
  const sentences = dossierIndex.value.sentences.get(article.id) ?? []
  const groups = gatherSentences(all, (one) => sentenceOf(one, sentences))
  return (
    <>
      <ul class="plain-list">
        {groups.slice(0, shown.value).map((group) => {
          const [first] = group
          return first && (
            <li key={keyOf(first)} class="review-item">
              {group.length === 1
                ? <One article={article} next={next} touched={first} dropped={dropped} />
                : <Sentence article={article} next={next} group={group} dropped={dropped} />}
            </li>
          )
        })}
      </ul>
      {groups.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += MORE)}>{words.more(Math.min(MORE, groups.length - shown.value))}</button>
      )}
    </>
  )
}

/** Only of claims: a mention is a place of its own. */
function sentenceOf({ what, before }: Touched, sentences: readonly Range[]): string | undefined {
  const [first, last] = [before[0], before.at(-1)]
  if ((what !== 'claim' && what !== 'draft-claim') || !first || !last) return undefined
  const [from, to] = [sentenceAt(sentences, first.start) ?? first, sentenceAt(sentences, last.end - 1) ?? last]
  return `${from.start} ${to.end}`
}

/** Claims of one sentence, decided together or one by one. */
function Sentence({ article, next, group, dropped }: {
  article: Article
  next: string
  group: readonly Touched[]
  dropped: ReadonlySet<string> | undefined
}): JSX.Element {
  const words = articlesWords.value.correct
  const longest = group.reduce((most, one) => (quoteOf(one.before).length > quoteOf(most.before).length ? one : most))
  const count = dropped ? group.filter((one) => dropped.has(keyOf(one))).length : 0
  return (
    <SentenceGroup count={words.claims(group.length)} quote={cutAt(quoteOf(longest.before))} lang={article.language}>
      {dropped && (
        <Segmented legend={words.decisionOfAll(group.length)} value={count === 0 ? 'keep' : count === group.length ? 'unmark' : 'each'}
          options={[{ id: 'keep', label: words.keepAll }, { id: 'unmark', label: words.unmarkAll }, { id: 'each', label: words.each, isDisabled: true }]}
          onChange={(choice) => setDropped(group, choice === 'unmark')} />
      )}
      <ul class="plain-list">
        {group.map((one) => (
          <li key={keyOf(one)} class="review-item"><One article={article} next={next} touched={one} dropped={dropped} /></li>
        ))}
      </ul>
    </SentenceGroup>
  )
}

function One({ article, next, touched, dropped }: {
  article: Article
  next: string
  touched: Touched
  dropped: ReadonlySet<string> | undefined
}): JSX.Element {
  const words = articlesWords.value.correct
  return (
    <>
      <Change article={article} next={next} touched={touched} />
      {dropped && (
        <Segmented legend={words.decision(quoteOf(touched.before))} value={dropped.has(keyOf(touched)) ? 'unmark' : 'keep'}
          options={[{ id: 'keep', label: words.keep }, { id: 'unmark', label: words.unmark }]}
          onChange={(choice) => setDropped([touched], choice === 'unmark')} />
      )}
    </>
  )
}

function Change({ article, next, touched }: { article: Article; next: string; touched: Touched }): JSX.Element {
  const words = articlesWords.value.correct
  const { what, before, after } = touched
  const name = nameOfTouched(article, touched)
  return (
    <>
      <p class="review-kind">{name === '' ? words.what[what] : words.named(words.what[what], name)}</p>
      <dl class="review-words">
        <dt>{words.before}</dt>
        <dd lang={article.language} dir="auto"><InPlace text={article.text} spans={before} /></dd>
        {after.length > 0 && (
          <>
            <dt>{words.after}</dt>
            <dd lang={article.language} dir="auto"><InPlace text={next} spans={after} /></dd>
          </>
        )}
      </dl>
    </>
  )
}

/** What the record is about; empty where it does not say yet. */
function nameOfTouched({ mentions, claims }: Article, { what, id }: Touched): string {
  const mention = what === 'mention' ? mentions.find((one) => one.id === id) : undefined
  const claim = what === 'claim' ? claims.find((one) => one.id === id) : undefined
  return mention ? nameOf(mention.entity) : claim ? tripleWords(claim) : ''
}

/** The words with a little of what stands around them. */
function InPlace({ text, spans }: { text: string; spans: readonly Span[] }): JSX.Element | null {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  return (
    <>
      {cutBefore(text, first.start)}<mark>{cutAt(quoteOf(spans))}</mark>{cutAfter(text, last.end)}
    </>
  )
}

function cutAt(quote: string): string {
  return quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`
}

function cutBefore(text: string, at: number): string {
  const from = Math.max(0, at - AROUND)
  return `${from > 0 ? '…' : ''}${text.slice(from, at).replace(/^[\udc00-\udfff]/, '').replace(/\n+/g, ' ')}`
}

function cutAfter(text: string, at: number): string {
  const to = Math.min(text.length, at + AROUND)
  return `${text.slice(at, to).replace(/[\ud800-\udbff]$/, '').replace(/\n+/g, ' ')}${to < text.length ? '…' : ''}`
}
