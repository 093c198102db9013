/** Above the text: which article it is, and the deeds that are wanted most. */
import type { JSX } from 'preact'
import { currentArticle, moveCursor } from '../../state/annotating/cursor.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import { showKeys } from '../../state/annotating/keys-shown.ts'
import { askNewArticle } from '../../state/annotating/new-article.ts'
import { isLocked, lastDone, lastUndone } from '../../state/history.ts'
import { dossierIndex } from '../../state/project.ts'
import { commandOf, runCommand } from '../commands.ts'
import { stepWords } from '../commands/everywhere.ts'
import { lockWords, ReaderNote } from '../reader-note.tsx'
import { reveal } from './text-focus.ts'
import { textWords } from './text-words.ts'

export function TextBar(): JSX.Element {
  const words = textWords.value
  return (
    <div class="text-bar" role="group" aria-label={words.bar}>
      <ArticleChoice />
      <div class="text-bar-group">
        <HistoryButton id="undo" />
        <HistoryButton id="redo" />
        <DeedButton id="mark" label={words.mark} />
        <DeedButton id="claim" label={words.claim} />
        <button type="button" class="button button-quiet keys-button" aria-haspopup="dialog" onClick={() => showKeys(true)}>{words.keys}</button>
      </div>
      <ReaderNote />
    </div>
  )
}

function ArticleChoice(): JSX.Element {
  const words = textWords.value
  const { articles } = dossierIndex.value.dossier
  const id = currentArticle.value?.id
  return (
    <div class="text-bar-group article-choice">
      {articles.length > 0 && (
        <select class="article-select" aria-label={words.article} value={id} onChange={(event) => choose(event.currentTarget.value)}>
          {articles.map((article) => <option key={article.id} value={article.id}>{article.title}</option>)}
        </select>
      )}
      {id !== undefined && (
        <button type="button" class="button button-quiet" aria-label={words.about} title={words.about}
          onClick={() => openDesk({ type: 'article', id })}>
          {words.aboutShort}
        </button>
      )}
      <button type="button" class="button button-quiet" aria-haspopup="dialog" onClick={() => askNewArticle(true)}>
        {words.newArticle}
      </button>
    </div>
  )
}

/** Why not disabled: a button that has the focus would lose it with its last deed. */
function HistoryButton({ id }: { id: 'undo' | 'redo' }): JSX.Element {
  const words = textWords.value
  const step = id === 'undo' ? lastDone.value : lastUndone.value
  const label = words[id](step ? stepWords(step) : '')
  return (
    <button type="button" class="button" aria-disabled={!step || isLocked.value} aria-label={label} title={lockWords.value || label}
      onClick={() => runCommand(commandOf(id))}>
      {id === 'undo' ? words.undoShort : words.redoShort}
    </button>
  )
}

function DeedButton({ id, label }: { id: 'mark' | 'claim'; label: string }): JSX.Element {
  const isPossible = commandOf(id).isPossible()
  return (
    <button type="button" class="button" aria-disabled={!isPossible || isLocked.value} title={lockWords.value}
      onMouseDown={(event) => event.preventDefault()} onClick={() => runCommand(commandOf(id))}>
      {label}
    </button>
  )
}

function choose(article: string): void {
  const beginning = { start: 0, end: 0 }
  moveCursor(article, beginning)
  reveal(beginning)
}
