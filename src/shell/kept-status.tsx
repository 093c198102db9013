/** The status in the header: where the work is kept, and what no file has yet. */
import { useSignal, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { keeping, trouble, unfiled } from '../state/keeping/keeping.ts'
import { Icon } from '../ui/icon.tsx'
import { tellLostCode } from './exchange-parts.ts'
import { KeptDialog } from './kept-dialog.tsx'
import { keptOpen, showKept } from './keep-parts.ts'
import { keepWords } from './keep-words.ts'
import '../styles/keep.css'

export function KeptStatus(): JSX.Element | null {
  useEffect(saveWithKey, [])
  const news = useNews()
  const { status, notInFile, title } = keepWords.value
  const { type } = keeping.value
  const changes = type === 'reader' ? 0 : unfiled.value
  const isShown = type !== 'nothing' || trouble.value !== undefined
  const isKept = type === 'saved' || type === 'saving'
  const words = changes > 0 ? `${status[type]} · ${notInFile(changes)}` : status[type]
  return (
    <>
      {isShown && (
        <button type="button" class={`button button-quiet kept-status is-${type}`} aria-haspopup="dialog" title={`${title}: ${words}`}
          aria-label={words} onClick={() => showKept(true)}>
          <Icon name={isKept ? 'kept' : type === 'reader' ? 'kept-elsewhere' : 'unkept'} />
          <span class="kept-words-shown">{words}</span>
        </button>
      )}
      {/* Why a region of its own: it would take the place of what the very deed says that is saved here. */}
      <span class="visually-hidden" role="status">{news}</span>
      {keptOpen.value && <KeptDialog />}
    </>
  )
}

/** Ctrl+S or ⌘S, wherever the focus is. */
function saveWithKey(): () => void {
  const press = (event: KeyboardEvent): void => {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's'
    if (!isSave) return
    event.preventDefault()
    if (!event.repeat) void import('./keep-file.ts').then(({ saveToFile }) => saveToFile(), tellLostCode)
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}

/** What to say of the last change of the state: what failed, what mended it, and who edits; nothing while all goes well. */
function useNews(): string {
  const before = useRef(keeping.peek().type)
  const news = useSignal('')
  useSignalEffect(() => {
    const { type } = keeping.value
    // Why not these: they come with a person's own deed, which is told of itself.
    if (type === 'nothing' || type === 'saving' || type === before.current) return
    const { status, failed, reader } = keepWords.peek()
    if (keeping.value.type === 'failed') news.value = failed[keeping.value.why].problem
    else if (type === 'reader') news.value = reader.bar
    else if (before.current === 'reader' && type === 'saved') news.value = reader.yours
    else if (before.current === 'failed') news.value = status.saved
    before.current = type
  })
  return news.value
}
