/** The Explore workspace: article and graph side by side, one selection, the timeline below. */
import { computed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { loadPathFinder } from '../state/focus.ts'
import { dossierIndex } from '../state/project.ts'
import { LENSES, lens, showLens, select, selection } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { whenIdle } from '../ui/when-idle.ts'
import { PopoverButton } from '../ui/popover-button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Splitter } from '../ui/splitter.tsx'
import { ArticleText } from './article-text.tsx'
import { EntityFinder } from '../parts/entity-finder.tsx'
import { wantGlossaryParts } from './glossary-parts.ts'
import { GraphView } from './graph-view.tsx'
import { Inspector } from './inspector.tsx'
import { NarrowPanel } from './narrow-panel.tsx'
import { Question } from './question.tsx'
import { Questions } from './questions.tsx'
import { Timeline } from './timeline.tsx'

/** Percent of the width that the article takes at first. */
const TEXT_SHARE = 36

const isTable = computed(() => lens.value === 'table')

export function Explore(): JSX.Element {
  const words = messages.value
  const share = useSignal(TEXT_SHARE)
  const { articles } = dossierIndex.value.dossier
  useEffect(() => {
    const letGo = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) select(undefined)
    }
    // Why on the window: whatever is open on the page hears the key first, at the document, and takes it.
    window.addEventListener('keydown', letGo)
    prepareParts()
    return () => window.removeEventListener('keydown', letGo)
  }, [])
  return (
    <main class="explore" style={{ '--text-share': `${share.value}%` }}>
      <div class="text-panel" id="text-panel">
        <a class="button to-lens" href="#lens" onClick={(event) => {
          event.preventDefault()
          scrollToLens(event.currentTarget.parentElement)
        }}>{words.lens.graph} ↓</a>
        {articles.map((article) => <ArticleText key={article.id} article={article} />)}
      </div>
      <Splitter label={words.splitter} orientation="vertical" value={share.value} min={22} max={70} initial={TEXT_SHARE}
        controls="text-panel" onChange={(value) => (share.value = value)} />
      <section class="lens-area" id="lens" tabIndex={-1} aria-label={words.lens[lens.value]}>
        <div class="lens-bar">
          <EntityFinder id="find" label={words.find.label} placeholder={words.find.placeholder}
            onChoose={(id) => select({ type: 'entity', id })} />
          <PopoverButton label={words.ask.heading} panelLabel={words.ask.heading} class="ask-button">
            {(close: () => void) => <div class="ask-panel"><Questions onAsked={close} /></div>}
          </PopoverButton>
          <NarrowPanel />
          <Segmented legend={words.lens.label} value={lens.value} onChange={showLens}
            options={LENSES.map((id) => ({ id, label: words.lens[id] }))} />
        </div>
        <Question />
        <div class={`lens-body${selection.value ? ' has-inspector' : ''}`}>
          {isTable.value ? <LazyPart isWanted={isTable} load={loadTable} missing={{ text: messages.value.partMissing, reload: messages.value.reload }} /> : <GraphView />}
          <Inspector />
        </div>
      </section>
      <Timeline />
    </main>
  )
}

/** Why the texts are laid out whole for it: one that is out of sight has only the room that it is thought to take, until it was seen. */
function scrollToLens(texts: HTMLElement | null): void {
  const lay = (visibility: string): void => {
    for (const text of texts?.querySelectorAll<HTMLElement>('.article') ?? []) text.style.contentVisibility = visibility
  }
  lay('visible')
  document.getElementById('lens')?.scrollIntoView()
  requestAnimationFrame(() => requestAnimationFrame(() => lay('')))
}

/** Has the table and the finder of paths at hand before they are asked for: the network may be gone by then. */
function prepareParts(): void {
  whenIdle(() => {
    wantGlossaryParts()
    Promise.all([loadTable(), loadPathFinder()]).catch(() => undefined)
  })
}

/** Why apart: the table and what it sorts with are not needed for the first view. */
async function loadTable(): Promise<() => JSX.Element> {
  const { ClaimsTable } = await import('./claims-table.tsx')
  return ClaimsTable
}
