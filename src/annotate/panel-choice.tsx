/** Which panel lies beside the text. */
import type { JSX } from 'preact'
import { panel, PANELS, showPanel } from '../state/annotating/desk.ts'
import { Segmented } from '../ui/segmented.tsx'
import { workspaceWords } from './words.ts'

export function PanelChoice(): JSX.Element {
  const words = workspaceWords.value.panels
  return (
    <div class="panel-choice">
      <Segmented legend={words.label} value={panel.value} onChange={showPanel}
        options={PANELS.map((id) => ({ id, label: words[id] }))} />
    </div>
  )
}
