/** The status in the header: where the work is kept, and what no file has yet. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { keeping, trouble, unfiled } from '../state/keeping/keeping.ts'
import { workspace } from '../state/view.ts'
import { announce } from '../ui/live-region.tsx'
import { KeptDialog } from './kept-dialog.tsx'
import { keptOpen, showKept } from './keep-parts.ts'
import { keepWords } from './keep-words.ts'
import '../styles/keep.css'

export function KeptStatus(): JSX.Element | null {
  useEffect(saveWithKey, [])
  useAnnouncements()
  const { status, notInFile, title } = keepWords.value
  const { type } = keeping.value
  const changes = type === 'reader' ? 0 : unfiled.value
  const isShown = type !== 'nothing' || workspace.value === 'annotate' || trouble.value !== undefined
  return (
    <>
      {isShown && (
        <button type="button" class={`button button-quiet kept-status is-${type}`} aria-haspopup="dialog" title={title}
          onClick={() => showKept(true)}>
          {status[type]}{changes > 0 && <span class="kept-unfiled"> · {notInFile(changes)}</span>}
        </button>
      )}
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
    if (!event.repeat) void import('./keep-file.ts').then(({ saveToFile }) => saveToFile())
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}

/** Says when the state changes, and nothing while one types. */
function useAnnouncements(): void {
  const before = useRef(keeping.peek().type)
  useSignalEffect(() => {
    const { type } = keeping.value
    // Why not: it comes and goes with each change.
    if (type === 'saving' || type === before.current) return
    const { status, failed, reader } = keepWords.peek()
    if (keeping.value.type === 'failed') announce(failed[keeping.value.why].problem)
    else if (type === 'reader') announce(reader.bar)
    else if (before.current === 'reader' && type === 'saved') announce(reader.yours)
    else if (type === 'saved') announce(status.saved)
    before.current = type
  })
}
