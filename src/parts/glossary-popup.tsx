/** What the glossary says of a word that was pressed in the text, beside that word. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../state/words.ts'
import { Icon } from '../ui/icon.tsx'
import { useDismissal } from '../ui/use-dismissal.ts'
import { usePopup } from '../ui/use-popup.ts'
import type { MarkedUse } from './glossary-marks.ts'
import { GlossaryNotes } from './glossary-notes.tsx'
import { glossaryWords } from './glossary-words.ts'

/** Takes the focus, and gives it back to the text when Escape or its button closes it; a press outside closes it too. */
export function GlossaryPopup({ use, onClose }: { use: MarkedUse; onClose: () => void }): JSX.Element {
  const words = glossaryWords.value
  const anchor = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const { term, range } = use
  useLayoutEffect(() => {
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect()
    anchor.current?.style.setProperty('inset', `${box.top}px auto auto ${box.left}px`)
    anchor.current?.style.setProperty('width', `${box.width}px`)
    anchor.current?.style.setProperty('height', `${box.height}px`)
  }, [range])
  usePopup(anchor, panel, true)
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const leave = (): void => {
    const start = range.startContainer.parentElement
    onClose()
    start?.closest<HTMLElement>('.article-text')?.focus({ preventScroll: true })
  }
  useDismissal(panel, true, (reason) => (reason === 'escape' ? leave() : onClose()))
  return (
    <>
      <span class="glossary-anchor" ref={anchor} aria-hidden="true" />
      <div class="popup popover-panel glossary-popup" popover="manual" role="dialog" aria-label={words.inText.word(say(term.term))} tabIndex={-1}
        ref={panel}>
        <div class="glossary-panel">
          <button type="button" class="icon-button glossary-close" aria-label={words.inText.close} title={words.inText.close} onClick={leave}>
            <Icon name="close" />
          </button>
          <p class="glossary-head">{say(term.term)}</p>
          <GlossaryNotes term={term} onLeave={onClose} />
        </div>
      </div>
    </>
  )
}
