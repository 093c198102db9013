/** Before and after: two windows held against each other, who changed between them, and which event says so. */
import type { JSX } from 'preact'
import '../../styles/alliances-change.css'
import { CHANGE_VIEWS, changeView, showChangeAs } from '../../state/alliances/choices.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { ChangeCounts } from '../change/change-counts.tsx'
import { ChangePictures } from '../change/change-pictures.tsx'
import { ChangeTable } from '../change/change-table.tsx'
import { changeWords } from '../change/change-words.ts'
import { changesNow, circleAfter } from '../change/compared-ties.ts'
import { ChooseWindows } from '../change/choose-windows.tsx'
import { WhoChanged } from '../change/who-changed.tsx'

export function ChangeLens(): JSX.Element {
  const words = changeWords.value
  const view = changeView.value
  return (
    <div class="change-lens">
      <div class="change-bar">
        <ChooseWindows />
        <Segmented legend={words.views.label} value={view} onChange={showChangeAs}
          options={CHANGE_VIEWS.map((id) => ({ id, label: words.views[id] }))} />
      </div>
      {view === 'table'
        ? <ChangeTable table={circleAfter.value.table} changed={changesNow.value.ties} />
        : <ChangePictures key={view} view={view} />}
      <ChangeCounts />
      {changesNow.value.ties.length > 0 && <WhoChanged />}
    </div>
  )
}
