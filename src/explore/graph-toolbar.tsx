/** Zoom, fit, full screen, layout. */
import type { JSX } from 'preact'
import { useSignal, useSignalEffect } from '@preact/signals'
import { pins, unpinAll } from '../state/places.ts'
import { chooseLayout, layoutId } from '../state/view.ts'
import { LAYOUT_IDS, type LayoutId } from '../core/layout/layout-types.ts'
import { messages } from '../state/words.ts'
import { Icon } from '../ui/icon.tsx'
import { currentStage } from './current-stage.ts'

/** The buttons at the graph's edge. */
export function GraphToolbar(): JSX.Element {
  const words = messages.value.graph
  const full = useSignal(false)
  useSignalEffect(() => {
    const watch = (): void => {
      full.value = document.fullscreenElement !== null
    }
    document.addEventListener('fullscreenchange', watch)
    return () => document.removeEventListener('fullscreenchange', watch)
  })
  const toggleFullScreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void document.querySelector('.lens-area')?.requestFullscreen()
  }
  return (
    <div class="graph-toolbar">
      <IconButton name="plus" label={words.zoomIn} onClick={() => currentStage.value?.zoom(1.5)} />
      <IconButton name="minus" label={words.zoomOut} onClick={() => currentStage.value?.zoom(1 / 1.5)} />
      <IconButton name="fit" label={words.fit} onClick={() => currentStage.value?.fit()} />
      {document.fullscreenEnabled && (
        <IconButton name="fullscreen" label={full.value ? words.leaveFullScreen : words.fullScreen} onClick={toggleFullScreen} />
      )}
      <label class="select-field">
        <span class="visually-hidden">{words.layout}</span>
        <select value={layoutId.value} onChange={({ currentTarget }) => chooseLayout(currentTarget.value as LayoutId)}>
          {LAYOUT_IDS.map((id) => <option key={id} value={id}>{words.layouts[id]}</option>)}
        </select>
      </label>
      {/* Why always there: a button that came with the first moved node would push the graph, and take the focus along when it goes. */}
      <IconButton name="pin" label={words.unpin} isIdle={pins.value.size === 0} onClick={unpinAll} />
    </div>
  )
}

function IconButton({ name, label, isIdle = false, onClick }: {
  name: Parameters<typeof Icon>[0]['name']
  label: string
  isIdle?: boolean
  onClick: () => void
}): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-disabled={isIdle}
      onClick={() => !isIdle && onClick()}>
      <Icon name={name} />
    </button>
  )
}
