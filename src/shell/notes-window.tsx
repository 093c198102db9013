/** The window with the notes of a story: nothing else of the app is in it. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { SAMPLE } from '../state/sample-address.ts'
import { hearNotes } from '../state/teaching/present-story.ts'
import { language, preferredLanguage, speak, theme } from '../state/view.ts'
import { StoryNotes } from '../teach/story-notes.tsx'

/** Draws it into `root`, in the language and the colours of the window that plays. */
export function showNotes(root: HTMLElement): void {
  speak(preferredLanguage(navigator.languages))
  hearNotes()
  // Why, though nothing is read of it: the page has asked for it before it knew that it is this window, and a browser warns of what nobody takes.
  fetch(SAMPLE).catch(() => undefined)
  effect(() => {
    const page = document.documentElement
    page.lang = language.value
    if (theme.value === 'auto') delete page.dataset['theme']
    else page.dataset['theme'] = theme.value
  })
  render(<StoryNotes />, root)
}
