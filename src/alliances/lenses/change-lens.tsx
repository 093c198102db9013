/** Before and after: two windows held against each other, who changed between them, and which event says so. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import '../../styles/alliances-change.css'
import { Segmented } from '../../ui/segmented.tsx'
import { ChangeCounts } from '../change/change-counts.tsx'
import { ChangePictures } from '../change/change-pictures.tsx'
import { ChangeTable } from '../change/change-table.tsx'
import { changeWords } from '../change/change-words.ts'
import { changesNow, circleAfter } from '../change/compared-ties.ts'
import { ChooseWindows } from '../change/choose-windows.tsx'
import { WhoChanged } from '../change/who-changed.tsx'

const VIEWS = ['beside', 'difference', 'table'] as const

export function ChangeLens(): JSX.Element {
  const words = changeWords.value
  const view = useSignal<(typeof VIEWS)[number]>('beside')
  return (
    <div class="change-lens">
      <div class="change-bar">
        <ChooseWindows />
        <Segmented legend={words.views.label} value={view.value} onChange={(next) => (view.value = next)}
          options={VIEWS.map((id) => ({ id, label: words.views[id] }))} />
      </div>
      {view.value === 'table'
        ? <ChangeTable table={circleAfter.value.table} changed={changesNow.value.ties} />
        : <ChangePictures key={view.value} view={view.value} />}
      <ChangeCounts />
      {changesNow.value.ties.length > 0 && <WhoChanged />}
    </div>
  )
}
