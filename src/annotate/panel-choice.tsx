/** Which panel lies beside the text, with how many problems there are. */
import type { JSX } from 'preact'
import { panel, PANELS, showPanel } from '../state/annotating/desk.ts'
import { problemCount } from '../state/annotating/problems.ts'
import { Segmented } from '../ui/segmented.tsx'
import { problemsWords } from './records/records-words.ts'
import { workspaceWords } from './words.ts'

/** `onChoose` is told of each choice. */
export function PanelChoice({ onChoose }: { onChoose: () => void }): JSX.Element {
  const words = workspaceWords.value.panels
  const count = problemCount.value
  return (
    <div class="panel-choice">
      <Segmented legend={words.label} value={panel.value} onChange={(next) => {
        showPanel(next)
        onChoose()
      }}
        options={PANELS.map((id) => ({ id, label: id === 'problems' ? problemsWords.value.choice(words[id], count) : words[id] }))} />
    </div>
  )
}
