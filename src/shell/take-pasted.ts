/** Ctrl+V on the page, outside of any field: what a format knows is offered, all else is left alone. */
import { askPaste, tellLostCode } from './exchange-parts.ts'

/** How data begin: with a bracket, a tag, a directive, or a line of columns. */
const LOOKS_LIKE_DATA = /^\s*(?:[[{<@#]|PREFIX\b|[^\n]*(?:\t|,|;)[^\n]*\n)/

/** Listens until the function that it returns is called. */
export function takePasted(): () => void {
  document.addEventListener('paste', offer)
  return () => document.removeEventListener('paste', offer)
}

function offer(event: ClipboardEvent): void {
  const inField = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
  if (inField || event.defaultPrevented || !event.clipboardData || document.querySelector('dialog[open]')) return
  const files = [...event.clipboardData.files]
  if (files.length > 0) return askPaste({ type: 'files', files })
  const text = event.clipboardData.getData('text/plain')
  if (LOOKS_LIKE_DATA.test(text.slice(0, 4096))) void recognise(text)
}

async function recognise(text: string): Promise<void> {
  const code = await import('../state/recognise-text.ts').catch(tellLostCode)
  const formatId = await code?.recogniseText(text)
  if (formatId !== undefined) askPaste({ type: 'text', text, formatId })
}
