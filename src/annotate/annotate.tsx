/** The Annotate workspace: the text that is read, beside it the desk on which claims are made, and the graph that grows. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren, JSX } from 'preact'
import '../styles/annotate.css'
import { panel } from '../state/annotating/desk.ts'
import { Splitter } from '../ui/splitter.tsx'
import { AnnotatedText } from './text/annotated-text.tsx'
import { PanelChoice } from './panel-choice.tsx'
import { PANEL_VIEWS } from './panels.ts'
import { workspaceWords } from './words.ts'

/** Percent of the width that the text takes at first. */
const TEXT_SHARE = 50

/** `graph` is the picture of the claims, which another workspace draws. */
export function Annotate({ graph }: { graph: ComponentChildren }): JSX.Element {
  const words = workspaceWords.value
  const share = useSignal(TEXT_SHARE)
  const hasGraph = useSignal(true)
  const Panel = PANEL_VIEWS[panel.value]
  return (
    <main class={`annotate${hasGraph.value ? '' : ' without-graph'}`} style={{ '--text-share': `${share.value}%` }}>
      <section class="annotate-text" id="text-panel">
        <AnnotatedText />
      </section>
      <Splitter label={words.splitter} orientation="vertical" value={share.value} min={30} max={70} initial={TEXT_SHARE}
        controls="text-panel" onChange={(value) => (share.value = value)} />
      <div class="annotate-side">
        <PanelChoice />
        <section class="annotate-panel" id="lens" tabIndex={-1} aria-label={words.panels[panel.value]}>
          <Panel />
        </section>
        <section class="annotate-graph" aria-label={words.graph}>
          <button type="button" class="button graph-switch" aria-expanded={hasGraph.value} onClick={() => (hasGraph.value = !hasGraph.value)}>
            {hasGraph.value ? words.hideGraph : words.showGraph}
          </button>
          {hasGraph.value && graph}
        </section>
      </div>
    </main>
  )
}
