/** Keeps the address and the page in step: hash, language and theme of the document. */
import { effect } from '@preact/signals'
import { forgetUnknown } from '../state/session.ts'
import { readHash, writeHash } from '../state/url.ts'
import { INITIAL_VIEW, language, preferredLanguage, restoreView, theme, view, type View } from '../state/view.ts'
import { messages } from '../state/words.ts'

/** Browsers refuse a page that changes its address many times a second, as a dragged slider would. */
const WRITE_DELAY = 200

/** Restores the view from the address, and from then on writes changes back. Only another workspace is a place that the browser's Back
 * leads away from: each choice would fill the history. */
export function keepAddress(): void {
  const base: View = { ...INITIAL_VIEW, language: preferredLanguage(navigator.languages) }
  restoreView(readHash(location.hash, base))
  let pending: ReturnType<typeof setTimeout> | undefined
  let ours = location.hash
  let place = view.peek().workspace
  const write = (): void => {
    clearTimeout(pending)
    pending = undefined
    const hash = writeHash(view.peek(), base)
    // Why: an address that somebody has just edited is about to be read, and must not be overwritten before.
    if (location.hash !== ours || hash === ours.replace(/^#/, '')) return
    const address = hash === '' ? location.pathname + location.search : `#${hash}`
    const { workspace } = view.peek()
    if (workspace === place) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    place = workspace
    ours = location.hash
  }
  effect(() => {
    void view.value
    pending ??= setTimeout(write, WRITE_DELAY)
  })
  window.addEventListener('pagehide', write)
  window.addEventListener('hashchange', () => {
    clearTimeout(pending)
    pending = undefined
    ours = location.hash
    restoreView(readHash(location.hash, base))
    place = view.peek().workspace
    forgetUnknown()
  })
  effect(() => {
    const root = document.documentElement
    root.lang = language.value
    if (theme.value === 'auto') delete root.dataset['theme']
    else root.dataset['theme'] = theme.value
    const description = document.querySelector('meta[name="description"]')
    description?.setAttribute('content', messages.value.tagline)
  })
}
