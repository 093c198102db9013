/** Keeps the address and the page in step: hash, language and theme of the document. */
import { effect } from '@preact/signals'
import { readHash, writeHash } from '../state/url.ts'
import { INITIAL_VIEW, language, preferredLanguage, restoreView, theme, view, type View } from '../state/view.ts'
import { messages } from '../state/words.ts'

/** Restores the view from the address, and from then on writes each change back without filling the history. */
export function keepAddress(): void {
  const base: View = { ...INITIAL_VIEW, language: preferredLanguage(navigator.languages) }
  restoreView(readHash(location.hash, base))
  effect(() => {
    const hash = writeHash(view.value, base)
    if (hash === location.hash.replace(/^#/, '')) return
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`)
  })
  window.addEventListener('hashchange', () => restoreView(readHash(location.hash, base)))
  effect(() => {
    const root = document.documentElement
    root.lang = language.value
    if (theme.value === 'auto') delete root.dataset['theme']
    else root.dataset['theme'] = theme.value
    const description = document.querySelector('meta[name="description"]')
    description?.setAttribute('content', messages.value.tagline)
  })
}
