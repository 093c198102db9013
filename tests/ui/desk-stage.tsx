/** Puts the desk on the page, with a small dossier open and a text to go back to. */
import { LiveRegion } from '../../src/ui/live-region.tsx'
import { DeskPanel } from '../../src/annotate/panels/desk-panel.tsx'
import type { Dossier } from '../../src/core/schema.ts'
import { openDossier } from '../../src/state/project.ts'
import { INITIAL_VIEW, restoreView } from '../../src/state/view.ts'
import '../../src/styles/base.css'
import '../../src/styles/typed-fields.css'
import small from '../fixtures/small-dossier.json?raw'
import { find, stage } from './widgets-stage.tsx'

/** One article: “On Monday the island of Varn signed a fishing pact with Oltrea. Ida Kern, …”. */
export const DOSSIER = JSON.parse(small) as Dossier

/** Draws the desk anew, empty, in English. */
export function stageDesk(): void {
  restoreView({ ...INITIAL_VIEW, workspace: 'annotate' })
  openDossier(DOSSIER)
  stage(
    <>
      <section id="text-panel"><div role="application" tabIndex={0} aria-label="Text">Text</div></section>
      <div class="annotate-panel"><DeskPanel /></div>
      <LiveRegion />
    </>,
  )
}

/** The offsets of words in the article. */
export function rangeOf(words: string): { start: number; end: number } {
  const start = DOSSIER.articles[0]?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`the article does not say ${words}`)
  return { start, end: start + words.length }
}

/** What was told to assistive technology last. */
export function told(): string {
  return [...document.querySelectorAll('[role=status] > span')].at(-1)?.textContent ?? ''
}

/** Whether the focus is in the text. */
export function isInText(): boolean {
  return document.activeElement === find('[role=application]')
}
