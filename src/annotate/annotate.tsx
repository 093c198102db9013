/** The Annotate workspace: the text that is read, beside it the desk on which claims are made, and the graph that grows. */
import { computed, useComputed, useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import '../styles/annotate.css'
import '../styles/typed-fields.css'
import { chosenRange } from '../state/annotating/cursor.ts'
import { desk, openDesk, panel } from '../state/annotating/desk.ts'
import { dossierIndex } from '../state/project.ts'
import { selection } from '../state/view.ts'
import { Icon } from '../ui/icon.tsx'
import { Splitter } from '../ui/splitter.tsx'
import { ArticleDialogs } from './articles/article-dialogs.tsx'
import { AnnotatedText } from './text/annotated-text.tsx'
import { reveal } from './text/text-focus.ts'
import { PanelChoice } from './panel-choice.tsx'
import { PANEL_VIEWS } from './panels.ts'
import { workspaceWords } from './words.ts'

/** As in the styles: the panel lies over the text. */
const NARROW = '(width < 900px)'
/** From this many claims on the graph is shown only when it is asked for: without a graphics card each drawing of it holds up the letters
 * that are typed. */
const LARGE_GRAPH = 1000
const isSmall = computed(() => dossierIndex.value.claims.size < LARGE_GRAPH)
/** Percent of the width that the text takes at first. */
const TEXT_SHARE = 50

/** `graph` is the picture of the claims and `sentence` what it shows in words; another workspace draws them. */
export function Annotate({ sentence, graph }: { sentence: ComponentChildren; graph: ComponentChildren }): JSX.Element {
  const words = workspaceWords.value
  const share = useSignal(TEXT_SHARE)
  const choice = useSignal<boolean | undefined>(undefined)
  const hasGraph = useComputed(() => choice.value ?? isSmall.value)
  /** Matters on a narrow screen only, where the panel lies over the text. */
  const isOpen = useSignal(false)
  useSignalEffect(() => {
    if (!desk.value) return
    isOpen.value = true
    const chosen = chosenRange.peek()
    // Why after the frame: only then does the panel lie where it will.
    if (chosen && matchMedia(NARROW).matches) requestAnimationFrame(() => reveal(chosen))
  })
  useSignalEffect(followSelection)
  // Why: each panel is read from its beginning.
  useLayoutEffect(() => document.getElementById('lens')?.scrollTo({ top: 0 }), [panel.value])
  const Panel = PANEL_VIEWS[panel.value]
  return (
    <main class={`annotate${hasGraph.value ? '' : ' without-graph'}`} style={{ '--text-share': `${share.value}%` }}>
      <section class="annotate-text" id="text-panel">
        <AnnotatedText />
      </section>
      <Splitter label={words.splitter} orientation="vertical" value={share.value} min={30} max={70} initial={TEXT_SHARE}
        controls="text-panel" onChange={(value) => (share.value = value)} />
      <div class="annotate-side">
        <div class={`panel-dock${isOpen.value ? ' is-open' : ''}`}>
          <div class="panel-bar">
            <PanelChoice onChoose={() => (isOpen.value = true)} />
            <button type="button" class="icon-button dock-close" aria-label={words.closePanel} title={words.closePanel} aria-expanded={isOpen.value}
              onClick={() => (isOpen.value = !isOpen.value)}>
              <Icon name={isOpen.value ? 'close' : 'sort-up'} />
            </button>
          </div>
          <section class="annotate-panel" id="lens" tabIndex={-1} aria-label={words.panels[panel.value]}>
            <Panel />
          </section>
        </div>
        <section class="annotate-graph" aria-label={words.graph}>
          <div class="graph-bar">
            {hasGraph.value && sentence}
            <button type="button" class="button graph-switch" aria-expanded={hasGraph.value} onClick={() => (choice.value = !hasGraph.value)}>
              {hasGraph.value ? words.hideGraph : words.showGraph}
            </button>
          </div>
          {hasGraph.value && graph}
        </section>
      </div>
      <ArticleDialogs />
    </main>
  )
}

/** What is chosen in the graph, or in an address, is put on the desk, and its words are brought into sight. */
function followSelection(): void {
  const about = selection.value
  const open = desk.peek()
  if (about?.type !== 'claim' && about?.type !== 'entity') return
  const isOpen = about.type === 'entity' && about.mention !== undefined ? open?.type === 'mention' : open?.type === about.type && open.id === about.id
  if (isOpen) return
  openDesk({ type: about.type, id: about.id })
  const { claims, mentionsOf } = dossierIndex.peek()
  const [words] = about.type === 'claim' ? claims.get(about.id)?.claim.evidence ?? [] : mentionsOf.get(about.id)?.[0]?.mention.spans ?? []
  if (words) reveal(words)
}
