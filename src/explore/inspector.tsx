/** What is chosen, with everything that it rests on. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { select, selection } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { Icon } from '../ui/icon.tsx'
import { ClaimCard } from './claim-card.tsx'
import { EntityCard } from './entity-card.tsx'
import { PathCard } from './path-card.tsx'
import { Questions } from './questions.tsx'

/** The panel of details; while nothing is chosen it proposes questions, where there is room for it. */
export function Inspector(): JSX.Element {
  const about = selection.value
  const words = messages.value
  const panel = useRef<HTMLElement>(null)
  // Why asked while drawing: with the card that had the focus, the browser would lose it.
  const hadFocus = panel.current?.contains(document.activeElement) === true
  const subject = about && (about.type === 'path' ? `${about.from} ${about.to}` : `${about.type} ${about.id}`)
  useLayoutEffect(() => {
    if (!panel.current) return
    panel.current.scrollTop = 0
    if (!hadFocus || panel.current.contains(document.activeElement)) return
    panel.current.focus({ preventScroll: true })
    // Why: without a choice the panel is not there on a smaller screen.
    if (document.activeElement !== panel.current) document.getElementById('lens')?.focus({ preventScroll: true })
  }, [subject])
  return (
    <aside class={`inspector${about ? '' : ' inspector-idle'}`} aria-label={words.inspector.heading} tabIndex={-1} ref={panel}>
      {about && (
        <button type="button" class="icon-button inspector-close" aria-label={words.close} title={words.close}
          onClick={() => select(undefined)}>
          <Icon name="close" />
        </button>
      )}
      {!about && <Questions />}
      {about?.type === 'entity' && <EntityCard key={about.id} id={about.id} />}
      {about?.type === 'claim' && <ClaimCard key={about.id} id={about.id} />}
      {about?.type === 'path' && <PathCard from={about.from} to={about.to} />}
    </aside>
  )
}
