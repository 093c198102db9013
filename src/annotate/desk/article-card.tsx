/** What is said about an article, each field an edit; what is in it, and what waits for a place in it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import '../../styles/annotate-articles.css'
import type { Article } from '../../core/schema.ts'
import { countContents, removeArticle, setArticleField, type ArticleContents } from '../../state/annotating/change-article.ts'
import { askCorrection } from '../../state/annotating/correct-text.ts'
import { takeDeskFocus } from '../../state/annotating/desk-focus.ts'
import { findArticle } from '../../state/annotating/find-records.ts'
import { goToArticle } from '../../state/annotating/make-article.ts'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { ArticleFields } from '../articles/article-fields.tsx'
import { articlesWords } from '../articles/articles-words.ts'
import { goToText } from '../articles/go-to-text.ts'
import { OrphanList } from '../articles/orphan-list.tsx'
import { issueWords } from '../issue-words.ts'

export function ArticleCard({ id }: { id: string }): JSX.Element | null {
  const article = findArticle(id)
  return article ? <Card article={article} /> : null
}

function Card({ article }: { article: Article }): JSX.Element {
  const words = articlesWords.value.card
  const heading = useRef<HTMLHeadingElement>(null)
  const refused = useSignal('')
  useLayoutEffect(() => {
    if (takeDeskFocus()) heading.current?.focus()
  })
  const { id } = article
  return (
    <>
      <p class="card-kind">{words.kind}</p>
      <h2 class="card-title" tabIndex={-1} ref={heading} lang={article.language} dir="auto">{article.title}</h2>
      <p class="card-section button-row">
        <button type="button" class="button" onClick={() => {
          goToArticle(article)
          goToText()
        }}>{words.go}</button>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => void askCorrection(id)}>{words.correct}</button>
      </p>
      <OrphanList article={article} />
      <ArticleFields id="article" value={article} onField={(field, value) => {
        refused.value = setArticleField(id, field, value).map((one) => Object.values(issueWords(one)).join(' ')).join(' ')
        if (refused.value) announce(refused.value)
      }} />
      {refused.value && <p class="field-note">{refused.value}</p>}
      <Contents article={article} />
      <Removal article={article} />
    </>
  )
}

function Contents({ article }: { article: Article }): JSX.Element {
  const words = articlesWords.value.card
  const { text, mentions, claims, events, draftMentions = [], draftClaims = [] } = article
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.contents}</h3>
      <ul class="article-counts">
        <li>{words.characters(text.length)}</li>
        <li>{words.mentions(mentions.length)}</li>
        <li>{words.claims(claims.length)}</li>
        <li>{words.events(events.length)}</li>
        {draftMentions.length > 0 && <li>{words.draftMentions(draftMentions.length)}</li>}
        {draftClaims.length > 0 && <li>{words.draftClaims(draftClaims.length)}</li>}
      </ul>
    </section>
  )
}

/** What goes with the article is shown first. */
function Removal({ article }: { article: Article }): JSX.Element {
  const words = articlesWords.value.card
  const asked = useSignal<ArticleContents | undefined>(undefined)
  const close = (): void => {
    asked.value = undefined
  }
  const remove = (): void => {
    const issues = removeArticle(article.id)
    announce(issues.length > 0 ? issues.map((one) => issueWords(one).problem).join(' ') : words.removed(article.title))
    if (issues.length === 0) goToText()
    else close()
  }
  return (
    <div class="card-section button-row">
      <button type="button" class="button button-danger" aria-haspopup="dialog" onClick={() => (asked.value = countContents(article.id))}>
        {words.remove}
      </button>
      <MessageDialog isOpen={asked.value !== undefined} title={words.removeTitle(article.title)} closeLabel={articlesWords.value.close} onClose={close}
        actions={[{ label: words.cancel, onChoose: close }, { label: words.removeYes, kind: 'danger', onChoose: remove }]}>
        {asked.value && <GoneWith contents={asked.value} />}
      </MessageDialog>
    </div>
  )
}

function GoneWith({ contents: { mentions, claims, events, changed } }: { contents: ArticleContents }): JSX.Element {
  const words = articlesWords.value.card
  const lines = [
    ...(mentions > 0 ? [words.mentions(mentions)] : []), ...(claims > 0 ? [words.claims(claims)] : []),
    ...(events > 0 ? [words.events(events)] : []),
  ]
  return (
    <>
      {lines.length === 0 ? <p>{words.removeAlone}</p> : (
        <>
          <p>{words.removeWith}</p>
          <ul class="gone-with">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      )}
      {changed > 0 && <p>{words.removeChanged(changed)}</p>}
      <p>{words.removeUndo}</p>
    </>
  )
}
