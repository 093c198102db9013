/** The dialogs about articles: each is there while it is asked for. */
import type { JSX } from 'preact'
import { CorrectText } from './correct-text.tsx'
import { NewArticle } from './new-article.tsx'

export function ArticleDialogs(): JSX.Element {
  return (
    <>
      <NewArticle />
      <CorrectText />
    </>
  )
}
