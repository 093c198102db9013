/** An article with records that lost their words in a correction, as a problem that leads to where they get a place. */
import type { JSX } from 'preact'
import { askDeskFocus } from '../../state/annotating/desk-focus.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import { findArticle } from '../../state/annotating/find-records.ts'
import type { WaitingRecords as Waiting } from '../../state/annotating/problems.ts'
import { checkWords, problemsWords } from './records-words.ts'

export function WaitingRecords({ waiting: { article: id, count } }: { waiting: Waiting }): JSX.Element | null {
  const words = problemsWords.value
  const article = findArticle(id)
  if (!article) return null
  return (
    <li class="problem-group">
      <h3 class="problem-record"><span class="record-line"><bdi lang={article.language}>{article.title}</bdi></span></h3>
      <div class="problem">
        <p><span class="problem-level problem-warning">{checkWords.value.levels.warning}</span> {words.waiting(count)}</p>
        <p class="button-row">
          <button type="button" class="button" onClick={() => {
            askDeskFocus()
            openDesk({ type: 'article', id })
          }}>{words.place(count)}</button>
        </p>
      </div>
    </li>
  )
}
