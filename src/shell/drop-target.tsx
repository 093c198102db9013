/** Takes files that are dropped anywhere on the page, and shows while they hang above it that it will. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { messages } from '../state/words.ts'
import '../styles/drop-target.css'
import { openGiven } from './exchange-parts.ts'

/** Nothing but while files are dragged over the page. */
export function DropTarget(): JSX.Element | null {
  const isOver = useSignal(false)
  useEffect(() => {
    const over = new AbortController()
    const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true
    const allow = (event: DragEvent): void => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      isOver.value = true
    }
    const leave = (event: DragEvent): void => {
      // Why: a drag that goes from one element to the next has not left; outside of the window there is none.
      if (event.relatedTarget === null) isOver.value = false
    }
    const take = (event: DragEvent): void => {
      isOver.value = false
      if (!bringsFiles(event)) return
      event.preventDefault()
      const files = [...event.dataTransfer?.files ?? []]
      if (files.length > 0) void openGiven(files)
    }
    document.addEventListener('dragover', allow, { signal: over.signal })
    document.addEventListener('dragleave', leave, { signal: over.signal })
    document.addEventListener('drop', take, { signal: over.signal })
    return () => over.abort()
  }, [])
  if (!isOver.value) return null
  return <div class="drop-target"><p>{messages.value.exchange.drop}</p></div>
}
