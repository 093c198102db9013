/** The tick: a short line in a claim's colour and dash. The same in margin, table, inspector and legend. */
import type { JSX } from 'preact'
import type { Modality, Sign } from '../core/schema.ts'

/** Colours come from the class of the sign; the parts follow the edges of the graph (see `picture/edge-style.ts`). */
export function Tick({ sign, modality, denied = false, arrow = false }: {
  sign: Sign
  modality: Modality
  denied?: boolean
  arrow?: boolean
}): JSX.Element {
  const hollow = modality === 'planned' || modality === 'alleged'
  const pale = modality === 'reported' || modality === 'alleged'
  const dash = sign === 'conflict' ? '6 3' : undefined
  const width = sign === 'neutral' ? 1.25 : 2.5
  const end = arrow ? 17 : 22
  return (
    <svg class={`tick tick-${sign}${pale ? ' tick-pale' : ''}`} viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      {hollow
        ? [3, 7].map((y) => <path key={y} d={`M2 ${y}H${end}`} stroke-width="1.2" stroke-dasharray={dash} />)
        : <path d={`M2 5H${end}`} stroke-width={width} stroke-dasharray={dash} />}
      {arrow && <path class={hollow ? '' : 'tick-head'} d="M17 1.5L23 5L17 8.5Z" stroke-width="1" />}
      {denied && <path d="M10 0V10" stroke-width="1.5" />}
    </svg>
  )
}
